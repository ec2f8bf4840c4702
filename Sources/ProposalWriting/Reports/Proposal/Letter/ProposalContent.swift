import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 3: what is asked, by priority; the items themselves stand in the annexes.
struct ProposalContent {
  /// How many parts of the quantities and how many items provided for in advance a sentence names.
  private static let namedParts = 6
  private static let namedLocks = 3

  let words: LetterWords

  private var plan: FundingPlan { words.plan }
  private var language: Language { words.language }

  var blocks: [Report.Block] {
    let title = words.phrase(vi: "3. Nội dung, khối lượng đề nghị hỗ trợ", en: "3. What is asked")
    guard !plan.lines.isEmpty else { return [.heading(level: 2, title), .paragraph(nothing)] }
    return [.heading(level: 2, title), .paragraph(overview), .schedule(table), .paragraph(quantities)]
      + locks.map { .paragraph($0) } + [.paragraph(best)]
  }

  private var nothing: Phrase {
    let cheapest = plan.unfunded.filter(\.reason.isOfBudget).compactMap(\.gap.cost).min()
    let first = words.phrase(
      vi: "Trong phạm vi kinh phí \(plan.policy.budget) đồng không bố trí được hạng mục nào",
      en: "Within \(plan.policy.budget) đồng no item can be funded"
    )
    guard let cheapest else { return "\(first)." }
    return words.phrase(
      vi: "\(first); hạng mục có mức hỗ trợ thấp nhất cần \(cheapest) đồng.",
      en: "\(first); the cheapest needs \(cheapest) đồng."
    )
  }

  private var overview: Phrase {
    let without = plan.units.filter(\.lines.isEmpty).map(\.unit)
    let count = Count(plan.units.count - without.count)
    let first = words.phrase(
      vi: "Đề nghị hỗ trợ \(Count(plan.lines.count).vi) hạng mục cho \(count.vi) \(words.kinds.vi).",
      en: "Support is asked for \(Count(plan.lines.count).en(of: "item")) in \(count.en) \(words.kinds.en)."
    )
    let order = words.phrase(
      vi: "Thứ tự ưu tiên và kinh phí như sau (một đơn vị có thể thuộc nhiều mục tiêu):",
      en: "Priorities and money (a unit may serve several goals):"
    )
    guard !without.isEmpty else { return "\(first) \(order)" }
    let names = words.list(without).capitalisedSentence
    let none = words.phrase(
      vi: "\(names) không có hạng mục đề nghị trong đợt này.",
      en: "\(names) \(without.count == 1 ? "has" : "have") no item this time."
    )
    return "\(first) \(none) \(order)"
  }

  private var table: Report.Schedule {
    let totals = words.proposal.totals
    let rows = words.proposal.priorities.enumerated().map { place, group in
      let units = plan.units.filter { $0.lines.contains { $0.purpose == group.key } }.map(\.unit)
      let name = PurposeWords(words).name(of: group.key, units)
      return Report.Schedule.Row(
        .item,
        [
          .init(Phrase(.integer(place + 1))), .init(Phrase(text: name)), .init(Phrase(.integer(units.count))),
          .init(Phrase(.integer(group.totals.lines))), .init(Phrase(.money(group.totals.gross))),
          .init(Phrase(.money(group.totals.cost))),
        ]
      )
    }
    let sum = Report.Schedule.Row(
      .total,
      [
        .init(Phrase()), .init(Phrase(text: words.text(vi: "Tổng cộng", en: "Total"))), .init(Phrase()),
        .init(Phrase(.integer(totals.lines))), .init(Phrase(.money(totals.gross))), .init(Phrase(.money(totals.cost))),
      ]
    )
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 9, .centre), .init(words.text(vi: "Mục tiêu", en: "Goal"), 64),
        .init(words.text(vi: "Số đơn vị", en: "Units"), 15, .trailing),
        .init(words.text(vi: "Số hạng mục", en: "Items"), 17, .trailing),
        .init(words.text(vi: "Tổng dự toán (đồng)", en: "Total estimate (đồng)"), 30, .trailing),
        .init(
          words.text(
            vi: "\(words.budget.vi.capitalisedSentence) (đồng)",
            en: "\(words.budget.en.capitalisedSentence) (đồng)"
          ),
          30,
          .trailing
        ),
      ],
      rows: rows + [sum]
    )
  }

  /// The main quantities, at most six, by what they cost.
  private var quantities: Phrase {
    let parts = ItemDemand.all(in: plan.lines).sorted {
      ProposalTotals($0.lines).gross > ProposalTotals($1.lines).gross
    }
    let named = parts.prefix(Self.namedParts).map { demand in
      let measure = words.proposal.edition.unitOfMeasure(of: demand.price)
      let name = words.work(demand.price)
      return words.text(
        vi: "\(name.uncapitalisedSentence) (\(Count(demand.quantity).vi) \(measure.vi))",
        en: "\(name.uncapitalisedSentence) (\(demand.quantity)\(measure.en == "m²" ? " m²" : ""))"
      )
    }
    let annex = AnnexNumber.estimate.label(of: words.proposal, in: language)
    let rest = parts.count > Self.namedParts
    return words.phrase(
      vi: "Khối lượng chính: \(named.joined(separator: "; "))\(rest ? "; khối lượng đầy đủ tại \(annex)" : "").",
      en: "Main quantities: \(named.joined(separator: "; "))\(rest ? "; all quantities are in \(annex)" : "")."
    )
  }

  // MARK: - Items provided for in advance

  private var locks: [Phrase] {
    let effects = words.proposal.lockEffects
    guard effects.count <= Self.namedLocks else {
      let annex = AnnexNumber.units.label(of: words.proposal, in: language)
      return [
        words.phrase(
          vi: "Có \(effects.count) khoản bố trí trước, lý do ghi tại \(annex).",
          en: "\(effects.count) items are provided for in advance; \(annex) gives the reasons."
        )
      ]
    }
    let reasons = LineReasons(words.proposal)
    return effects.map { LockSentences(words: words, reasons: reasons, effect: $0).sentence }
  }

  private var best: Phrase {
    let (first, second) = (
      AnnexNumber.units.label(of: words.proposal, in: language),
      AnnexNumber.unfunded.label(of: words.proposal, in: language)
    )
    let locked = !words.proposal.lockEffects.isEmpty
    let plan =
      self.plan.isProven
      ? words.phrase(
        vi:
          "Danh mục trên là phương án tốt nhất trong phạm vi kinh phí theo thứ tự ưu tiên đã nêu\(locked ? " và khoản bố trí trước" : ""), đã được kiểm chứng (hồ sơ kiểm chứng kèm theo).",
        en:
          "This is the best plan within the money, by these priorities\(locked ? " and with what is provided for in advance" : ""); it has been verified (dossier attached)."
      )
      : words.phrase(
        vi:
          "Danh mục trên được lập theo thứ tự ưu tiên đã nêu, chưa được chứng minh là phương án tốt nhất ở mọi mục tiêu.",
        en: "The list follows the priorities given; it is not proven to be the best for every goal."
      )
    guard AnnexNumber.unfunded.isFilled(in: words.proposal) else {
      return words.phrase(vi: "\(plan) Danh mục chi tiết tại \(first).", en: "\(plan) The items are in \(first).")
    }
    return words.phrase(
      vi: "\(plan) Danh mục chi tiết tại \(first); nội dung chưa được bố trí và lý do tại \(second).",
      en: "\(plan) The items are in \(first); what is not funded, and why, in \(second)."
    )
  }
}

/// What a group of items is for, as the tables of the letter name it.
struct PurposeWords {
  let words: LetterWords

  init(_ words: LetterWords) { self.words = words }

  /// The goal of a group, with the units where they are few enough to be named.
  func name(of purpose: PlanLine.Purpose, _ units: [AdministrativeUnit]) -> String {
    switch purpose {
    case .lock: return words.text(vi: "Bố trí trước", en: "Provided for in advance")
    case .goal(.floor):
      let stars = words.floor ?? 0
      return words.text(
        vi: "Đạt từ \(stars) sao trở lên",
        en: "Reach \(Count(stars).en(of: "star")) or more"
      )
    case .goal(.upgrades): return words.text(vi: "Nâng mức sao", en: "Raise stars")
    case .goal(.retain): return words.text(vi: "Giữ mức sao đã được công nhận", en: "Keep the recognised star")
    case .goal(.essentials):
      return words.text(vi: "Khắc phục thiếu hụt thiết yếu", en: "Close essential gaps")
    case .goal(.stars):
      let names = units.count <= 3 ? " (\(units.listed[words.language]))" : ""
      return words.text(vi: "Nâng thêm mức sao\(names)", en: "Raise stars further\(names)")
    case .goal(.uniformity): return words.text(vi: "Thống nhất nhận diện", en: "Uniform identity")
    case .goal(.points), .goal(.cost): return words.text(vi: "Tăng điểm", en: "More points")
    }
  }
}
