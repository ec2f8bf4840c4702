import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 4: the estimate by what the money is spent on, and where the money comes from.
struct ProposalEstimate {
  let words: LetterWords

  private var proposal: Proposal { words.proposal }
  private var policy: Policy { proposal.policy }
  private var totals: ProposalTotals { proposal.totals }
  private var language: Language { words.language }

  var blocks: [Report.Block] {
    let title = Report.Block.heading(
      level: 2,
      words.phrase(vi: "4. Dự toán và nguồn kinh phí", en: "4. Estimate and sources")
    )
    guard totals.lines > 0 else {
      return [
        title, .paragraph(words.phrase(vi: "Không có dự toán trong đợt này.", en: "There is no estimate this time.")),
      ]
    }
    return [title, .paragraph(total), .schedule(bySpending)]
      + ([supplement, ownShare, others, prices] + guidance).map { .paragraph($0) }
  }

  private var total: Phrase {
    let annex = AnnexNumber.estimate.label(of: proposal, in: language)
    let rate = policy.contingencyPercent
    let isTaxed = proposal.usedPrices.allSatisfy(\.includesVAT)
    let parts = LocalizedText(
      vi: [isTaxed ? "thuế giá trị gia tăng" : nil, rate > 0 ? "dự phòng \(rate)%" : nil].compactMap(\.self)
        .joined(separator: " và "),
      en: [isTaxed ? "value added tax" : nil, rate > 0 ? "\(rate)% for contingencies" : nil].compactMap(\.self)
        .joined(separator: " and ")
    )
    return words.phrase(
      vi:
        "Tổng dự toán: \(totals.gross) đồng\(parts.vi.isEmpty ? "" : ", đã gồm \(parts.vi)") (\(annex)), phân theo nội dung chi:",
      en:
        "The total estimate is \(totals.gross) đồng\(parts.en.isEmpty ? "" : ", with \(parts.en)") (\(annex)), by kind of spending:"
    )
  }

  private var bySpending: Report.Schedule {
    func cells(_ name: String, _ sum: ProposalTotals) -> [Report.Schedule.Cell] {
      [.init(Phrase(text: name)), .init(Phrase(.integer(sum.lines)))]
        + [sum.amount, sum.gross, sum.cost, sum.others].map { .init(Phrase(.money($0))) }
    }
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "Nội dung chi", en: "Kind of spending"), 47),
        .init(words.text(vi: "Số hạng mục", en: "Items"), 14, .trailing),
        .init(words.text(vi: "Thành tiền", en: "Amount"), 26, .trailing),
        .init(words.text(vi: "Dự toán cả dự phòng", en: "Estimate with contingency"), 26, .trailing),
        .init(words.budget[language].capitalisedSentence, 26, .trailing),
        .init(
          policy.contributions.isEmpty
            ? words.text(vi: "Ngân sách \(words.kinds.vi)", en: "Own share")
            : words.text(vi: "Đối ứng và nguồn khác", en: "Own share and others"),
          26,
          .trailing
        ),
      ],
      rows: proposal.spending.map { .init(.item, cells($0.key.name[language], $0.totals)) }
        + [.init(.total, cells(words.text(vi: "Tổng cộng", en: "Total"), totals))],
      measure: words.phrase(vi: "Đơn vị tính: đồng", en: "Amounts in đồng")
    )
  }

  private var supplement: Phrase {
    let shares = words.shares
    let parts = shares.map { share in
      words.phrase(
        vi: "\(share.percent)% đối với \(share.kind.name.vi) (\(share.cost) đồng)",
        en: "\(share.percent)% for \(share.kind.name.en)s (\(share.cost) đồng)"
      )
    }
    let percents = Set(shares.map(\.percent))
    let rate: Phrase
    if shares.isEmpty {
      rate = words.phrase(vi: ", theo tỷ lệ của từng đơn vị", en: ", at the rate of each unit")
    } else if percents.count == 1, let percent = percents.first {
      rate = words.phrase(vi: ", theo tỷ lệ \(percent)%", en: ", at the rate of \(percent)%")
    } else {
      rate = words.phrase(
        vi: ", theo tỷ lệ \(.joined(parts, separator: " và "))",
        en: ", at the rate of \(.joined(parts, separator: " and "))"
      )
    }
    let source = words.budgetSource
    let document = words.sourceDocument.map { LocalizedText(vi: " (\($0.vi))", en: " (\($0.en))") }
    let first = words.phrase(
      vi:
        "a) \(words.budget.vi.capitalisedSentence) bổ sung có mục tiêu cho ngân sách \(words.kinds.vi): \(strong: "\(Figures(.vietnamese).money(totals.cost)) đồng") (Bằng chữ: \(totals.cost.words.vi))\(rate), từ nguồn \(source) của \(words.budget.vi) năm \(words.year)\(document?.vi ?? "").",
      en:
        "(a) Targeted supplement from the \(words.budget.en) to the budgets of the \(words.kinds.en): \(strong: "\(Figures(.english).money(totals.cost)) đồng") (in words: \(totals.cost.words.en))\(rate), from \(source) of the \(words.budget.en) for \(words.year)\(document?.en ?? "")."
    )
    let rest = proposal.plan.remaining
    guard rest > .zero else { return first }
    let second = words.phrase(
      vi: "So với mức dự kiến bố trí \(policy.budget) đồng, còn lại \(rest) đồng.",
      en: "Of the planned \(policy.budget) đồng, \(rest) đồng remain."
    )
    return "\(first) \(second)"
  }

  private var ownShare: Phrase {
    guard totals.ownPart > .zero else {
      return words.phrase(
        vi: "b) Ngân sách \(words.kinds.vi) đối ứng: không.",
        en: "(b) Own share of the \(words.kinds.en): none."
      )
    }
    let parts = words.shares.map { share in
      words.phrase(vi: "\(share.kind.name.vi): \(share.own) đồng", en: "\(share.kind.name.en)s: \(share.own) đồng")
    }
    let detail: Phrase = parts.count > 1 ? " (\(.joined(parts, separator: "; ")))" : Phrase()
    return words.phrase(
      vi: "b) Ngân sách \(words.kinds.vi) đối ứng: \(totals.ownPart) đồng\(detail).",
      en: "(b) Own share of the \(words.kinds.en): \(totals.ownPart) đồng\(detail)."
    )
  }

  private var others: Phrase {
    let names = PayerColumns(policy: policy, language: language).sources(of: proposal.plan.lines)
    guard totals.contribution > .zero else {
      return words.phrase(vi: "c) Nguồn hợp pháp khác: không.", en: "(c) Other lawful sources: none.")
    }
    return words.phrase(
      vi: "c) Nguồn hợp pháp khác (\(names)): \(totals.contribution) đồng.",
      en: "(c) Other lawful sources (\(names)): \(totals.contribution) đồng."
    )
  }

  /// What the prices are, how far they may go, and that the support follows what is paid.
  private var prices: Phrase {
    let used = proposal.usedPrices
    let quoted = used.count { $0.quoting?.decides == true }
    let annex = AnnexNumber.estimate.label(of: proposal, in: language)
    let kind: Phrase
    if quoted == used.count {
      kind = words.phrase(vi: "Đơn giá theo báo giá (\(annex)).", en: "Prices are from quotes (\(annex)).")
    } else if quoted > 0 {
      kind = words.phrase(
        vi: "\(quoted)/\(used.count) đơn giá có báo giá; còn lại là giá dự kiến tại thời điểm lập dự toán (\(annex)).",
        en:
          "\(quoted) of \(used.count) prices are from quotes; the others are estimates at the time of writing (\(annex))."
      )
    } else {
      kind = words.phrase(
        vi: "Đơn giá là giá dự kiến tại thời điểm lập dự toán.",
        en: "Prices are estimates at the time of writing."
      )
    }
    var sentences = [kind]
    if let range = totals.range, range.lowerBound < range.upperBound {
      sentences.append(
        words.phrase(
          vi:
            "Theo khoảng giá tham khảo, thành tiền có thể từ \(range.lowerBound) đồng đến \(range.upperBound) đồng.",
          en:
            "Within the range of prices known the works could cost between \(range.lowerBound) đồng and \(range.upperBound) đồng."
        )
      )
    }
    sentences.append(
      words.phrase(
        vi:
          "Các \(words.kinds.vi) phải lấy báo giá trước khi phê duyệt dự toán; \(words.budget.vi) hỗ trợ theo giá trị thực tế, không vượt mức hỗ trợ được phê duyệt.",
        en:
          "The \(words.kinds.en) obtain quotes before approving an estimate; the \(words.budget.en) supports the actual value, at most the amount approved."
      )
    )
    return .joined(sentences, separator: " ")
  }

  /// What the rules say about spending on the classes that occur.
  private var guidance: [Phrase] {
    let used = Set(proposal.plan.lines.map(\.remedy.price.class))
    let rules = Price.Class.allCases.filter(used.contains).compactMap { proposal.rules?.guidance(on: $0) }
    guard !rules.isEmpty else { return [] }
    return [.joined(rules.map { Phrase(text: $0.content.guidance[language]) }, separator: " ")]
  }
}
