import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex III: what is not funded, grouped by reason, then by item and amount; and what could not be judged.
struct UnfundedAnnex {
  /// The blocks, in the order in which they are printed.
  private enum Block: Int, CaseIterable {
    case tie
    case essential
    case lower
    case ownFunds
    case excluded
    case noGoal
    case noPrice
  }

  /// Above so many rows a block may go over a page's end anywhere.
  private static let mostKept = 12

  let words: LetterWords

  private var plan: FundingPlan { words.plan }
  private var language: Language { words.language }

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = []
    if !plan.unfunded.isEmpty { blocks.append(.schedule(table)) }
    if !words.blocked.isEmpty {
      let number = roman(Block.allCases.count { !gaps(of: $0).isEmpty })
      blocks.append(
        .heading(
          level: 3,
          words.phrase(
            vi: "\(number). NỘI DUNG CHƯA ĐÁNH GIÁ ĐƯỢC DO THIẾU SỐ LIỆU (chưa tính kinh phí)",
            en: "\(number). NOT ASSESSED FOR LACK OF DATA (no cost)"
          )
        )
      )
      blocks.append(.schedule(missing))
    }
    return blocks
  }

  private func roman(_ place: Int) -> String {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][min(place, 7)]
  }

  private func block(of gap: UnfundedGap) -> Block {
    switch gap.reason {
    case .tie: .tie
    case .excluded: .excluded
    case .noRemedy: .noPrice
    case .noGoal: .noGoal
    case .ownFunds: .ownFunds
    case .budget: gap.gap.isEssential ? .essential : .lower
    }
  }

  private func gaps(of block: Block) -> [UnfundedGap] { plan.unfunded.filter { self.block(of: $0) == block } }

  // MARK: - Table

  private var table: Report.Schedule {
    var rows: [Report.Schedule.Row] = []
    var place = 0
    for block in Block.allCases {
      let gaps = gaps(of: block)
      guard !gaps.isEmpty else { continue }
      let sum = gaps.compactMap(\.gap.cost).total()
      rows.append(
        Report.Schedule.Row(
          .group,
          [
            .init(Phrase(text: roman(place))), .init(Phrase(text: title(of: block)), span: 2),
            .init(Phrase(.integer(gaps.count))), .init(Phrase()), .init(Phrase(.money(sum))),
          ],
          keepsWithNext: true
        )
      )
      rows.append(
        Report.Schedule.Row(.remark, [.init(reason(of: block, gaps), span: 6)], keepsWithNext: true)
      )
      rows += items(of: gaps)
      place += 1
    }
    let all = plan.unfunded
    rows.append(
      Report.Schedule.Row(
        .total,
        [
          .init(Phrase()), .init(Phrase(text: words.text(vi: "TỔNG CỘNG", en: "TOTAL")), span: 2),
          .init(Phrase(.integer(all.count))), .init(Phrase()),
          .init(Phrase(.money(all.compactMap(\.gap.cost).total()))),
        ]
      )
    )
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 10, .centre),
        .init(words.text(vi: "Hạng mục (hiện trạng)", en: "Item (condition)"), 38),
        .init(words.text(vi: "Đơn vị", en: "Units"), 58),
        .init(words.text(vi: "Số đơn vị", en: "Count"), 12, .trailing),
        .init(words.text(vi: "Cần hỗ trợ mỗi đơn vị", en: "Support each"), 22, .trailing),
        .init(words.text(vi: "Cộng", en: "Sum"), 25, .trailing),
      ],
      rows: rows,
      measure: words.phrase(vi: "Đơn vị tính: đồng", en: "Amounts in đồng"),
      isLong: true,
      halfPoints: 20
    )
  }

  /// One row for each item and amount, the units together.
  private func items(of gaps: [UnfundedGap]) -> [Report.Schedule.Row] {
    var order: [Slug] = []
    var byItem: [Slug: [UnfundedGap]] = [:]
    for gap in gaps {
      let id = gap.gap.requirement.id
      if byItem[id] == nil { order.append(id) }
      byItem[id, default: []].append(gap)
    }
    return order.enumerated().flatMap { place, id -> [Report.Schedule.Row] in
      let gaps = byItem[id] ?? []
      let byCost = Dictionary(grouping: gaps, by: \.gap.cost).sorted { ($0.key ?? .zero) < ($1.key ?? .zero) }
      let name = gaps.first.map(self.name) ?? ""
      let isKept = byCost.count <= Self.mostKept
      return byCost.enumerated().map { number, entry in
        let (cost, gaps) = entry
        let isFirst = number == 0
        return Report.Schedule.Row(
          .item,
          [
            isFirst ? .init(Phrase(.integer(place + 1))) : .continued,
            isFirst ? .init(Phrase(text: name)) : .continued,
            .init(Phrase(text: gaps.map(\.unit).listed[language].capitalisedSentence)),
            .init(Phrase(.integer(gaps.count))),
            .init(cost.map { Phrase(.money($0)) } ?? "…"),
            .init(cost.map { Phrase(.money(Money(dong: $0.dong * gaps.count))) } ?? "…"),
          ],
          keepsWithNext: isKept && number + 1 < byCost.count
        )
      }
    }
  }

  private func name(_ gap: UnfundedGap) -> String {
    let same = Set(plan.unfunded.filter { $0.gap.requirement.id == gap.gap.requirement.id }.map(\.gap.shortfall.status))
    let title = words.renamed(gap.gap.requirement.title)
    guard same.count == 1 else { return title }
    return "\(title) (\(ConditionWords(words).name(gap.gap.shortfall.status).uncapitalisedSentence))"
  }

  // MARK: - Reasons

  private func title(of block: Block) -> String {
    let text =
      switch block {
      case .tie:
        LocalizedText(
          vi: "Thiếu hụt ngang điều kiện với hạng mục được bố trí",
          en: "Equal to items that are funded"
        )
      case .essential:
        LocalizedText(vi: "Thiếu hụt thiết yếu chưa đủ kinh phí", en: "Essential, but not within the money")
      case .lower:
        LocalizedText(
          vi: "Hạng mục không thiết yếu, mức ưu tiên thấp hơn",
          en: "Not essential, lower priority"
        )
      case .ownFunds:
        LocalizedText(vi: "Đơn vị chưa đủ vốn đối ứng", en: "The unit's own funds do not suffice")
      case .excluded: LocalizedText(vi: "Hạng mục có nguồn kinh phí khác", en: "Funded from another source")
      case .noGoal: LocalizedText(vi: "Hạng mục chưa phục vụ mục tiêu của đợt này", en: "Serves none of the aims")
      case .noPrice: LocalizedText(vi: "Hạng mục chưa có đơn giá", en: "No price yet")
      }
    return text[language]
  }

  private func reason(of block: Block, _ gaps: [UnfundedGap]) -> Phrase {
    let remaining = plan.remaining
    let sentence =
      switch block {
      case .tie: tie(gaps)
      case .essential:
        words.phrase(
          vi:
            "Kinh phí đã dành cho hạng mục đưa đơn vị đạt, nâng, giữ mức sao và các thiếu hụt thiết yếu khác; phần còn lại (\(remaining) đồng) không đủ.",
          en:
            "The money went to items that reach, raise or keep stars and to other essential gaps; the \(remaining) đồng left do not suffice."
        )
      case .lower:
        words.phrase(
          vi:
            "Kinh phí đã dành cho hạng mục có thứ tự ưu tiên cao hơn; phần còn lại (\(remaining) đồng) không đủ cho bất kỳ hạng mục nào.",
          en:
            "The money went to items of higher priority; the \(remaining) đồng left do not pay for any of these."
        )
      case .ownFunds:
        words.phrase(
          vi: "Phần đối ứng vượt kinh phí tự có của đơn vị.",
          en: "The own share is more than the unit has."
        )
      case .excluded: excluded(gaps)
      case .noGoal:
        words.phrase(
          vi: "Việc khắc phục không làm tăng kết quả của mục tiêu nào.",
          en: "Closing it would add to none of the aims."
        )
      case .noPrice:
        words.phrase(
          vi: "Chưa có đơn giá hoặc khối lượng để lập dự toán.",
          en: "There is no price, or no quantity, to estimate it."
        )
      }
    return words.phrase(vi: "Lý do: \(sentence)", en: "Reason: \(sentence)")
  }

  private func excluded(_ gaps: [UnfundedGap]) -> Phrase {
    var seen: Set<LocalizedText> = []
    let reasons = gaps.compactMap { gap -> LocalizedText? in
      if case .excluded(let reason) = gap.reason, seen.insert(reason).inserted { reason } else { nil }
    }
    return Phrase(
      text: reasons.map { $0[language].hasSuffix(".") ? $0[language] : $0[language] + "." }.joined(separator: " ")
    )
  }

  /// With which funded items the gaps tie, by which rule, and that the Committee may choose others.
  private func tie(_ gaps: [UnfundedGap]) -> Phrase {
    let ties = gaps.compactMap { gap -> PlanTie? in if case .tie(let tie) = gap.reason { tie } else { nil } }
    let winners = plan.lines.filter { line in
      line.tie != nil || ties.contains { $0.unit.code == line.unit.code && $0.requirement.id == line.requirement.id }
    }
    let names = winners.map { line in
      LocalizedText(
        vi: "\(words.renamed(line.requirement.title).uncapitalisedSentence) của \(line.unit.nameInSentence.vi)",
        en: "“\(words.renamed(line.requirement.title))” of \(line.unit.name.en)"
      )
    }
    let sameItem = Set(winners.map(\.requirement.id) + gaps.map(\.gap.requirement.id)).count == 1
    let choice = words.phrase(
      vi:
        "\(words.names.committee.vi) có thể chọn đơn vị khác mà kết quả chung không thay đổi.",
      en: "The \(words.names.committee.en) may choose others without changing the result."
    )
    let rule = words.phrase(
      vi: "Đã chọn theo quy tắc: \(PlanTie.rule.vi).",
      en: "Chosen by this rule: \(PlanTie.rule.en)."
    )
    if sameItem, let first = gaps.first {
      let title = words.renamed(first.gap.requirement.title)
      let all = (winners.map(\.unit) + gaps.map(\.unit))
      return words.phrase(
        vi:
          "\(title) của \(Count(all.count).vi) đơn vị (\(all.listed.vi)) có cùng mức hỗ trợ và cùng kết quả; kinh phí chỉ đủ cho \(Count(winners.count).vi) đơn vị (\(winners.map(\.unit).listed.vi)). \(rule) \(choice)",
        en:
          "“\(title)” of \(Count(all.count).en(of: "unit")) (\(all.listed.en)) costs the same and brings the same; the money suffices for \(Count(winners.count).en) (\(winners.map(\.unit).listed.en)). \(rule) \(choice)"
      )
    }
    return words.phrase(
      vi:
        "Kết quả và chi phí ngang với hạng mục đã được chọn (\(names.map(\.vi).joined(separator: "; "))). \(rule) \(choice)",
      en: "As good as what was chosen, at the same cost (\(names.map(\.en).joined(separator: "; "))). \(rule) \(choice)"
    )
  }

  // MARK: - Data

  private var missing: Report.Schedule {
    let reasons = Dictionary(grouping: plan.blocked, by: \.unit.code)
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "TT", en: "No."), 9, .centre), .init(words.text(vi: "Đơn vị", en: "Unit"), 36),
        .init(words.text(vi: "Số liệu còn thiếu", en: "Missing data"), 72),
        .init(words.text(vi: "Việc đơn vị phải làm", en: "What the unit does"), 48),
      ],
      rows: words.blocked.enumerated().map { place, unit in
        let blocked = (reasons[unit.code] ?? []).map(\.reason)
        let wanted = MissingData(words).rows(blocked)
        return Report.Schedule.Row(
          .item,
          [
            .init(Phrase(.integer(place + 1))), .init(Phrase(text: unit.name[language])),
            .init(Phrase(text: wanted.map(\.what).joined(separator: "; "))),
            .init(Phrase(text: wanted.map(\.remedy).uniqued.joined(separator: "; "))),
          ]
        )
      },
      isLong: true,
      halfPoints: 20
    )
  }
}
