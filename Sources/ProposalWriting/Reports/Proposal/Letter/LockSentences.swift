import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What is said about one item that a decision put before all others: why, what it brings, and what it costs in goals.
struct LockSentences {
  let words: LetterWords
  let reasons: LineReasons
  let effect: LockEffect

  private var line: PlanLine { effect.line }

  var sentence: Phrase {
    let name = words.inSentence(line.requirement.title).capitalisedSentence
    let unit = line.unit
    let reason = Self.clause(effect.lock.reason)
    let first = words.phrase(
      vi:
        "\(name) của \(unit.nameInSentence.vi) (\(line.cost) đồng từ \(words.budget.vi)) được bố trí trước vì \(reason.vi).",
      en:
        "\(name) of \(unit.name.en) (\(line.cost) đồng of the \(words.budget.en)) is provided for in advance because \(reason.en)."
    )
    return "\(first) \(lift)\(cost)"
  }

  /// The star that the item helps its unit to; nothing if it does not.
  private var lift: Phrase {
    guard let package = reasons.package(of: line), package.to > package.from else {
      return words.phrase(vi: "Nếu không bố trí trước", en: "Without that")
    }
    let others = words.plan.lines.filter {
      $0.unit.code == line.unit.code && $0.rank != line.rank && $0.purpose == line.purpose && $0.merit == line.merit
    }.map { words.inSentence($0.requirement.title) }
    let together =
      others.isEmpty
      ? words.text(vi: "Khoản này", en: "It")
      : words.text(
        vi: "Cùng với \(others.joined(separator: ", ")), khoản này",
        en: "Together with \(others.listedInEnglish) it"
      )
    return words.phrase(
      vi:
        "\(together) đưa \(line.unit.nameInSentence.vi) từ \(StarWords(package.from).vi) lên \(package.to) sao; nếu không bố trí trước",
      en:
        "\(together) lifts \(line.unit.name.en) from \(StarWords(package.from).en) to \(Count(package.to).en); without that"
    )
  }

  /// The first goal that would do better without the lock.
  private var cost: Phrase {
    guard let goals = effect.goals else {
      return words.phrase(vi: " thì phải lựa chọn lại.", en: " the choice would have to be made again.")
    }
    guard let change = goals.first(where: { $0.after > $0.before }) else {
      return words.phrase(vi: " thì kết quả chung không thay đổi.", en: " nothing would be better elsewhere.")
    }
    let more = Count(change.after - change.before)
    let what = Self.gain(of: change.goal)
    return words.phrase(vi: " thì \(what.vi) tăng thêm \(more.vi).", en: " \(more.en) more \(what.en).")
  }

  static func gain(of goal: Goal) -> LocalizedText {
    switch goal.kind {
    case .floor:
      LocalizedText(
        vi: "số đơn vị đạt từ \(goal.stars) sao trở lên",
        en: "units would reach \(Count(goal.stars).en(of: "star"))"
      )
    case .upgrades: LocalizedText(vi: "số đơn vị được nâng mức sao", en: "units would rise")
    case .retain: LocalizedText(vi: "số đơn vị giữ được mức sao", en: "units would keep their star")
    case .essentials:
      LocalizedText(vi: "số thiếu hụt thiết yếu được khắc phục", en: "essential gaps would be closed")
    case .stars: LocalizedText(vi: "tổng số sao", en: "stars would be reached in all")
    case .uniformity:
      LocalizedText(vi: "số nội dung nhận diện được thống nhất", en: "deviations would be removed")
    case .points, .cost: LocalizedText(vi: "tổng số điểm", en: "points would be gained")
    }
  }

  /// A reason as it stands behind "vì": no full stop, and a small first letter.
  static func clause(_ reason: LocalizedText) -> LocalizedText {
    func stripped(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
    let english = stripped(reason.en)
    let isPlain = ["The ", "A ", "It ", "Its "].contains { english.hasPrefix($0) }
    return LocalizedText(
      vi: stripped(reason.vi).uncapitalisedSentence,
      en: isPlain ? english.uncapitalisedSentence : english
    )
  }
}
