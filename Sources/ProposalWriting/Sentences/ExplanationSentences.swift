import Documents
import FacilityPlanning
import Vocabulary

/// Answers "why not us?" in short sentences.
struct ExplanationSentences {
  let explanation: UnitExplanation

  private var budget: Money { explanation.plan.policy.budget }
  private var unit: AdministrativeUnit { explanation.unit.unit }

  /// What the unit gets, in one sentence.
  var summary: LocalizedPhrase {
    let lines = explanation.unit.lines.count
    let cost = explanation.unit.cost
    let open = explanation.open.count
    if lines > 0, open == 0 {
      return LocalizedPhrase(
        vi:
          "Với ngân sách \(budget) đồng, phương án tốt nhất bố trí cho \(unit.name.vi) \(lines) hạng mục, \(cost) đồng; không còn hạng mục nào phải chờ.",
        en:
          "With a budget of \(budget) đồng the best plan funds \(lines.counted("item")) for \(unit.name.en), \(cost) đồng; nothing has to wait."
      )
    }
    if lines > 0 {
      return LocalizedPhrase(
        vi:
          "Với ngân sách \(budget) đồng, phương án tốt nhất bố trí cho \(unit.name.vi) \(lines) hạng mục, \(cost) đồng; còn \(open) hạng mục chưa được bố trí.",
        en:
          "With a budget of \(budget) đồng the best plan funds \(lines.counted("item")) for \(unit.name.en), \(cost) đồng; \(open == 1 ? "1 item stays" : "\(open) items stay") open."
      )
    }
    if open > 0 {
      return LocalizedPhrase(
        vi:
          "Với ngân sách \(budget) đồng, phương án tốt nhất chưa bố trí hạng mục nào cho \(unit.name.vi); có \(open) hạng mục đang chờ.",
        en:
          "With a budget of \(budget) đồng the best plan funds nothing for \(unit.name.en); \(open == 1 ? "1 item waits" : "\(open) items wait")."
      )
    }
    return LocalizedPhrase(
      vi: "\(unit.name.vi) không có thiếu hụt nào được ghi nhận, nên không có gì để bố trí.",
      en: "\(unit.name.en) has no gap that is known, so there is nothing to fund."
    )
  }

  /// What funding something hangs on.
  func sentences(about gap: FundedGap) -> [LocalizedPhrase] {
    [price(of: gap), withoutIt(gap.ifLeftOut)].compactMap(\.self)
  }

  /// What would change that something is not funded.
  func sentences(about gap: OpenGap) -> [LocalizedPhrase] {
    guard let cost = gap.gap.gap.cost else { return [] }
    if let shortage = gap.ownShortage { return [own(shortage)] }
    let limit = gap.priceLimit.flatMap { price($0, of: cost) }
    return (gap.ways.map(ways) ?? []) + (limit.map { [$0] } ?? [])
  }

  /// What the star above takes.
  func sentences(about star: OpenStar) -> [LocalizedPhrase] {
    let cost = LocalizedPhrase(
      vi: "Cách rẻ nhất: thêm \(star.cost) đồng so với phần đã bố trí.",
      en: "The cheapest way: \(star.cost) đồng more than what is funded."
    )
    return (star.cost > .zero ? [cost] : []) + ways(star.ways)
  }

  /// How much dearer something funded may become.
  private func price(of gap: FundedGap) -> LocalizedPhrase? {
    let cost = gap.line.cost
    if gap.isLocked {
      return LocalizedPhrase(
        vi: "Chi phí \(cost) đồng. Khoản này đã chốt trong chính sách phân bổ, nên giá tăng vẫn được bố trí.",
        en: "It costs \(cost) đồng. The policy demands it, so it stays whatever it costs."
      )
    }
    guard let priceLimit = gap.priceLimit else { return nil }
    guard case .upTo(let limit) = priceLimit else {
      return LocalizedPhrase(vi: "Chi phí \(cost) đồng.", en: "It costs \(cost) đồng.")
    }
    guard limit > cost else {
      return LocalizedPhrase(
        vi: "Chi phí \(cost) đồng. Chỉ cần đắt hơn một đồng là không được chọn nữa.",
        en: "It costs \(cost) đồng. One đồng more, and it is no longer chosen."
      )
    }
    return LocalizedPhrase(
      vi:
        "Chi phí \(cost) đồng. Có thể đắt thêm \(limit - cost) đồng (đến \(limit) đồng) mà vẫn được chọn; hơn nữa thì không.",
      en:
        "It costs \(cost) đồng. It may become \(limit - cost) đồng dearer (up to \(limit)) and stay; no more than that."
    )
  }

  /// What the city loses without something.
  func withoutIt(_ consequence: Consequence?) -> LocalizedPhrase {
    guard let consequence else {
      return LocalizedPhrase(
        vi: "Nếu không bố trí: bài toán quá lớn, chưa tính được.",
        en: "Without it: too hard to tell."
      )
    }
    let sentences = ConsequenceSentences(consequence: consequence, unit: unit.code)
    return joined(
      LocalizedPhrase(
        vi: "Nếu không bố trí, kết quả tốt nhất của thành phố: \(sentences.goals.vi).",
        en: "Without it, the best the city can do: \(sentences.goals.en)."
      ),
      sentences.units
    )
  }

  /// Up to which price something that is open would be funded.
  private func price(_ limit: PriceLimit, of cost: Money) -> LocalizedPhrase? {
    switch limit {
    case .upTo(let limit):
      LocalizedPhrase(
        vi:
          "Giá: với ngân sách hiện nay, được chọn nếu thành phố chỉ phải chi nhiều nhất \(limit) đồng (giảm \(cost - limit) đồng).",
        en:
          "Price: with the present budget it is chosen if the city pays at most \(limit) đồng for it (\(cost - limit) less)."
      )
    case .never:
      LocalizedPhrase(
        vi: "Giá: dù không tốn tiền, khoản này cũng không làm phương án tốt hơn.",
        en: "Price: even for nothing it would not make the plan better."
      )
    case .unknown: nil
    }
  }

  private func joined(_ first: LocalizedPhrase, _ second: LocalizedPhrase?) -> LocalizedPhrase {
    guard let second else { return first }
    return LocalizedPhrase(vi: "\(first.vi) \(second.vi)", en: "\(first.en) \(second.en)")
  }
}

// MARK: - Ways

extension ExplanationSentences {
  /// What it takes until something is funded, and what forcing it does.
  private func ways(_ ways: WaysToFunding) -> [LocalizedPhrase] {
    [ways.isOutOfReach ? outOfReach : ways.extra.map(extra), budgets(ways), forced(ways.ifForced)].compactMap(\.self)
  }

  private var outOfReach: LocalizedPhrase {
    LocalizedPhrase(
      vi:
        "Thêm tiền: ngân sách bao nhiêu cũng làm kết quả chung kém đi, vì kinh phí tự có của đơn vị khi đó thiếu cho việc cần hơn.",
      en:
        "More money: at any budget it would make the outcome worse, because the unit's own money would then lack for something better."
    )
  }

  private func extra(_ extra: Money) -> LocalizedPhrase {
    guard extra > .zero else {
      return LocalizedPhrase(
        vi: "Thêm tiền: không cần; ngân sách đủ để làm mà kết quả chung không kém đi, nhưng cũng không tốt hơn.",
        en:
          "More money: none is needed; it fits into the budget without making the outcome worse, but not better either."
      )
    }
    return LocalizedPhrase(
      vi: "Thêm tiền: cần thêm ít nhất \(extra) đồng để có khoản này mà kết quả chung của thành phố không kém đi.",
      en: "More money: it takes at least another \(extra) đồng to have it without making the city's outcome worse."
    )
  }

  private func budgets(_ ways: WaysToFunding) -> LocalizedPhrase {
    guard let first = ways.firstBudget else {
      return LocalizedPhrase(
        vi: "Tăng ngân sách: cho đến \(ways.searched) đồng, phương án tốt nhất vẫn không chọn.",
        en: "Greater budget: up to \(ways.searched) đồng the best plan does not choose it."
      )
    }
    let start = LocalizedPhrase(
      vi: "Tăng ngân sách: phương án tốt nhất chọn khoản này lần đầu ở mức \(first) đồng (thêm \(first - budget) đồng)",
      en: "Greater budget: the best plan first chooses it at \(first) đồng (another \(first - budget))"
    )
    guard let lasting = ways.lastingBudget else {
      return LocalizedPhrase(
        vi: "\(start.vi); ở mức cao hơn có thể lại không chọn.",
        en: "\(start.en); at more it may be left out again."
      )
    }
    return lasting == first
      ? LocalizedPhrase(vi: "\(start.vi), và từ đó luôn chọn.", en: "\(start.en), and from there on always.")
      : LocalizedPhrase(
        vi: "\(start.vi); sau đó có mức lại nhường cho mục tiêu đứng trước; từ \(lasting) đồng thì luôn chọn.",
        en:
          "\(start.en); after that it sometimes yields to an earlier goal; from \(lasting) đồng on it is always chosen."
      )
  }

  private func own(_ shortage: OwnShortage) -> LocalizedPhrase {
    LocalizedPhrase(
      vi:
        "Nếu buộc phải bố trí: kinh phí tự có của đơn vị không đủ; cần \(shortage.needed) đồng, chỉ có \(shortage.available) đồng. Tăng ngân sách của thành phố cũng không thay đổi được điều đó.",
      en:
        "If it had to be funded: the unit's own money does not suffice; it takes \(shortage.needed) đồng, and there are \(shortage.available). A greater budget of the city would not change that."
    )
  }

  private func forced(_ consequence: Consequence?) -> LocalizedPhrase {
    guard let consequence else {
      return LocalizedPhrase(
        vi: "Nếu buộc phải bố trí ngay: ngân sách không đủ.",
        en: "If it had to be funded now: the budget does not suffice."
      )
    }
    let sentences = ConsequenceSentences(consequence: consequence, unit: unit.code)
    return joined(
      LocalizedPhrase(
        vi: "Nếu buộc phải bố trí ngay trong ngân sách này: \(sentences.goals.vi).",
        en: "If it had to be funded now, within this budget: \(sentences.goals.en)."
      ),
      sentences.units
    )
  }
}
