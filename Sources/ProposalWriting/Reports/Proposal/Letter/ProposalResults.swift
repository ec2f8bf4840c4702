import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 8: what is better afterwards: recognised, before, after, wished for.
struct ProposalResults {
  let words: LetterWords

  private var plan: FundingPlan { words.plan }
  private var units: [UnitPlan] { plan.units }
  private var language: Language { words.language }

  var blocks: [Report.Block] {
    let title = Report.Block.heading(level: 2, words.phrase(vi: "8. Kết quả dự kiến", en: "8. Expected results"))
    guard !plan.lines.isEmpty else {
      return [
        title,
        .paragraph(words.phrase(vi: "Hiện trạng không thay đổi.", en: "The present state does not change.")),
      ]
    }
    return [title, .schedule(table), .paragraph(.joined(remarks, separator: " "))]
  }

  // MARK: - Table

  private struct Measure {
    var title: LocalizedText
    var isHead = false
    var recognised: Int?
    /// Without what is only approved.
    var today: Int?
    var before: Int?
    var after: Int?
    var target: LocalizedText?
  }

  private var table: Report.Schedule {
    func cell(_ number: Int?) -> Report.Schedule.Cell { .init(number.map { Phrase(.integer($0)) } ?? "–") }
    let rated = words.hasRatings
    let measures = (words.hasStars ? stars : []) + gaps
    let hasTargets = measures.contains { $0.target != nil }
    var titles: [LocalizedText] = []
    if rated { titles.append(LocalizedText(vi: "Công nhận năm \(words.baseline)", en: "Recognised \(words.baseline)")) }
    if words.hasCommitments {
      titles.append(LocalizedText(vi: "Hiện nay", en: "Today"))
      titles.append(LocalizedText(vi: "Khi nhận đủ khoản đã duyệt", en: "With what is approved"))
    } else {
      titles.append(LocalizedText(vi: "Trước hỗ trợ", en: "Before"))
    }
    titles.append(LocalizedText(vi: "Sau hỗ trợ", en: "After"))
    if hasTargets { titles.append(LocalizedText(vi: "Mục tiêu \(words.year)", en: "Aim for \(words.year)")) }
    // 165 mm in all.
    let columns =
      [Report.Schedule.Column(words.text(vi: "Chỉ tiêu", en: "Measure"), 165 - 21 * titles.count)]
      + titles.map { .init($0[language], 21, .centre) }
    let rows = measures.map { measure in
      let name = measure.title[language]
      let title: Report.Schedule.Cell = .init(measure.isHead ? Phrase(.strong(name)) : Phrase(text: name))
      return Report.Schedule.Row(
        .item,
        [title] + (rated ? [cell(measure.recognised)] : []) + (words.hasCommitments ? [cell(measure.today)] : [])
          + [cell(measure.before), cell(measure.after)]
          + (hasTargets ? [.init(Phrase(text: measure.target?[language] ?? "–"))] : [])
      )
    }
    return Report.Schedule(columns: columns, rows: rows)
  }

  private var stars: [Measure] {
    func count(_ star: (UnitPlan) -> Int?, _ holds: (Int) -> Bool) -> Int {
      units.count { star($0).map(holds) ?? false }
    }
    func measure(_ vi: String, _ en: String, isHead: Bool = false, _ holds: (Int) -> Bool) -> Measure {
      Measure(
        title: LocalizedText(vi: vi, en: en),
        isHead: isHead,
        recognised: count({ $0.unit.recognisedStar }, holds),
        today: count(\.assessment.starToday, holds),
        before: count(\.starBefore, holds),
        after: count(\.starAfter, holds)
      )
    }
    let floor = words.floor ?? 1
    var measures: [Measure] = []
    var head = measure(
      "Số đơn vị đạt từ \(floor) sao trở lên",
      "Units with \(Count(floor).en(of: "star")) or more",
      isHead: true
    ) { $0 >= floor }
    head.target = target(.floor) { LocalizedText(vi: "\($0)", en: "\($0)") }
    measures.append(head)
    let top = max(words.proposal.edition.highestStar, units.compactMap(\.unit.recognisedStar).max() ?? 0)
    for star in (1...max(1, top)).reversed() {
      let isBelow = star < floor
      measures.append(
        measure(
          isBelow ? "Số đơn vị \(star) sao" : "- \(star) sao",
          isBelow ? "Units with \(Count(star).en(of: "star"))" : "- \(Count(star).en(of: "star"))"
        ) { $0 == star }
      )
    }
    var none = measure("Số đơn vị chưa xếp loại", "Units unrated") { $0 == 0 }
    none.recognised = units.count { ($0.unit.recognisedStar ?? 0) == 0 }
    measures.append(none)
    func unknown(_ star: (UnitPlan) -> Int?) -> Int { units.count { star($0) == nil } }
    let open = (today: unknown(\.assessment.starToday), before: unknown(\.starBefore), after: unknown(\.starAfter))
    if open.today + open.before + open.after > 0 {
      measures.append(
        Measure(
          title: LocalizedText(
            vi: "Số đơn vị chưa đủ số liệu để dự kiến",
            en: "Units without enough data to project"
          ),
          today: open.today,
          before: open.before,
          after: open.after
        )
      )
    }
    guard words.hasRatings else { return measures }
    let compared = [UnitPlan](units)
    func comparing(_ star: (UnitPlan) -> Int?, _ holds: (Int, Int) -> Bool) -> Int {
      compared.count { unit in
        guard let projected = star(unit), let recognised = unit.unit.recognisedStar else { return false }
        return holds(projected, recognised)
      }
    }
    return measures + [
      Measure(
        title: LocalizedText(
          vi: "Số đơn vị được nâng mức sao so với năm \(words.baseline)",
          en: "Units above their star of \(words.baseline)"
        ),
        today: comparing(\.assessment.starToday, >),
        before: comparing(\.starBefore, >),
        after: plan.upgradedUnits,
        target: target(.upgrades) {
          LocalizedText(vi: "ít nhất \(Count($0).vi)", en: "at least \(Count($0).en)")
        }
      ),
      Measure(
        title: LocalizedText(
          vi: "Số đơn vị không thấp hơn mức sao năm \(words.baseline)",
          en: "Units not below their star of \(words.baseline)"
        ),
        today: comparing(\.assessment.starToday, >=),
        before: comparing(\.starBefore, >=),
        after: comparing(\.starAfter, >=),
        target: target(.retain) { LocalizedText(vi: "\($0)", en: "\($0)") }
      ),
    ]
  }

  private func target(_ kind: Goal.Kind, _ words: (Int) -> LocalizedText) -> LocalizedText? {
    plan.goals.first { $0.goal.kind == kind }?.target.map(words)
  }

  /// The gaps that stay: the essential ones and those of identity; by group where no star can be told.
  private var gaps: [Measure] {
    let today = units.flatMap(\.assessment.gapsToday)
    let all = units.flatMap(\.assessment.gaps)
    let closed = plan.lines.map(\.gap)
    func measure(_ vi: String, _ en: String, isHead: Bool = false, _ holds: (Gap) -> Bool) -> Measure {
      let before = all.count(where: holds)
      return Measure(
        title: LocalizedText(vi: vi, en: en),
        isHead: isHead,
        today: today.count(where: holds),
        before: before,
        after: before - closed.count(where: holds)
      )
    }
    var measures: [Measure] = []
    if !words.hasStars {
      measures.append(measure("Số thiếu hụt còn lại", "Gaps left", isHead: true) { _ in true })
      measures += Requirement.Category.allCases.compactMap { category in
        let row = measure("- \(category.name.vi)", "- \(category.name.en)") { $0.requirement.category == category }
        return row.before == 0 ? nil : row
      }
    }
    var essential = measure("Số thiếu hụt thiết yếu còn lại", "Essential gaps left", \.isEssential)
    essential.target = plan.goals.contains { $0.goal.kind == .essentials } ? LocalizedText(vi: "0", en: "0") : nil
    var uniform = measure(
      "Nội dung chưa thống nhất về nhận diện còn lại",
      "Deviations from the identity standard left",
      \.isUniformity
    )
    uniform.target = plan.goals.contains { $0.goal.kind == .uniformity } ? LocalizedText(vi: "0", en: "0") : nil
    return measures + [essential, uniform]
  }

  // MARK: - What is said below

  private var remarks: [Phrase] {
    guard words.hasStars else {
      return [
        words.phrase(
          vi: "Mục tiêu về mức sao không áp dụng vì các đơn vị chưa được xếp loại.",
          en: "Aims about stars do not apply, since the units have not been rated."
        )
      ]
    }
    let projected = words.phrase(
      vi:
        "Mức sao nêu trên là dự kiến theo tiêu chí cơ sở vật chất; mức chính thức do cấp có thẩm quyền công nhận.",
      en:
        "These stars are projected from the facility criteria; the authority in charge recognises the official ones."
    )
    let rest = self.rest
    guard !rest.isEmpty else {
      return [
        projected,
        words.phrase(vi: "Các mục tiêu đề ra đều đạt theo dự kiến.", en: "All aims are projected to be met."),
      ]
    }
    return [
      projected,
      words.phrase(
        vi: "Còn lại: \(.joined(rest, separator: "; ")).",
        en: "Left open: \(.joined(rest, separator: "; "))."
      ),
    ]
  }

  /// What the plan leaves open, as parts of a sentence: units without data, units that lose stars, essential gaps.
  var rest: [Phrase] {
    var parts: [Phrase] = []
    let unknown = units.filter { $0.starAfter == nil }.map(\.unit)
    if !unknown.isEmpty, words.hasStars {
      parts.append(
        words.phrase(
          vi: "\(words.list(unknown)) chưa đủ số liệu để dự kiến",
          en: "for \(words.list(unknown)) there is not enough data"
        )
      )
    }
    parts += units.filter { $0.unit.compares($0.starAfter, by: <) }.prefix(3).map(losing)
    let essential = plan.unfunded.filter(\.gap.isEssential)
    for (requirement, gaps) in Dictionary(grouping: essential, by: \.gap.requirement.id).sorted(by: { $0.key < $1.key })
      .prefix(3)
    {
      guard let title = gaps.first.map({ words.inSentence($0.gap.requirement.title) }), !requirement.description.isEmpty
      else { continue }
      parts.append(
        words.phrase(
          vi: "\(words.list(gaps.map(\.unit))) chưa có \(title)",
          en: "\(words.list(gaps.map(\.unit))) still \(gaps.count == 1 ? "lacks" : "lack") \(title)"
        )
      )
    }
    return parts
  }

  private func losing(_ unit: UnitPlan) -> Phrase {
    let excluded = plan.unfunded.lazy.filter { $0.unit.code == unit.unit.code }.compactMap { gap -> LocalizedText? in
      if case .excluded(let reason) = gap.reason { reason } else { nil }
    }.first
    let why = excluded.map(LockSentences.clause)
    let (after, recognised) = (unit.starAfter ?? 0, unit.unit.recognisedStar ?? 0)
    return words.phrase(
      vi:
        "\(unit.unit.nameInSentence.vi) dự kiến \(StarWords(after).vi) (năm \(words.baseline): \(recognised) sao)\(why.map { " vì \($0.vi)" } ?? "")",
      en:
        "\(unit.unit.name.en) is projected at \(StarWords(after).en) (\(words.baseline): \(Count(recognised).en))\(why.map { " because \($0.en)" } ?? "")"
    )
  }
}
