import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 4: the estimate by what the money is spent on, and where the money comes from.
struct ProposalEstimate {
  let proposal: Proposal
  let language: Language

  private var policy: Policy { proposal.policy }
  private var totals: ProposalTotals { proposal.totals }
  private var payers: PayerColumns { PayerColumns(policy: policy, language: language) }

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [
      .heading(level: 2, language.phrase(vi: "4. Dự toán và nguồn kinh phí", en: "4. Estimate and sources of money")),
      .paragraph(requested),
    ]
    guard totals.lines > 0 else { return blocks }
    blocks += [
      .table(bySpending), .paragraph(.joined(certainty, separator: " ")), .paragraph(sourcesTitle),
      .list(Report.List(.bulleted, Phrase.clauses(sources))),
    ]
    return blocks + guidance.map { .paragraph($0) }
  }

  private var requested: Phrase {
    let remaining = proposal.plan.remaining
    return language.phrase(
      vi:
        "Tổng kinh phí thực hiện là \(totals.gross) đồng, trong đó đề nghị hỗ trợ \(strong: Figures(.vietnamese).money(totals.cost)) đồng (Bằng chữ: \(totals.cost.words.vi)). Ngân sách dành cho nội dung này là \(policy.budget) đồng; sau khi phân bổ còn lại \(remaining) đồng.",
      en:
        "All of it costs \(totals.gross) đồng; a support of \(strong: Figures(.english).money(totals.cost)) đồng (in words: \(totals.cost.words.en)) is requested. The budget for it is \(policy.budget) đồng, of which \(remaining) đồng remain."
    )
  }

  private var bySpending: Report.Table {
    func cells(_ name: String, _ sum: ProposalTotals) -> [Phrase] {
      [
        Phrase(text: name), Phrase(.integer(sum.lines)), Phrase(.money(sum.amount)), Phrase(.money(sum.gross)),
        Phrase(.money(sum.cost)),
      ] + payers.cells(sum)
    }
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Loại chi", en: "Spending")),
        Report.Table.Column(language.text(vi: "Số hạng mục", en: "Lines"), .integer),
        Report.Table.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), .money),
        Report.Table.Column(
          language.text(
            vi: "Cả dự phòng \(policy.contingencyPercent)% (đồng)",
            en: "With \(policy.contingencyPercent)% contingency (đồng)"
          ),
          .money
        ),
        Report.Table.Column(language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), .money),
      ] + payers.columns,
      rows: proposal.spending.map { cells($0.key.name[language], $0.totals) },
      totals: [cells(language.text(vi: "Tổng cộng", en: "Total"), totals)]
    )
  }

  /// How sure the figures are: what is assumed, and how far the prices may go.
  private var certainty: [Phrase] {
    let prices = proposal.usedPrices
    let assumed = prices.count(where: \.isAssumption)
    let annex = AnnexNumber.sources.label(in: language)
    var sentences: [Phrase] = []
    if let range = totals.range {
      sentences.append(
        language.phrase(
          vi:
            "Theo khoảng giá trong bảng giá, cột “Thành tiền” có thể từ \(range.lowerBound) đến \(range.upperBound) đồng.",
          en:
            "Within the ranges of the price book, the column “Amount” may be from \(range.lowerBound) to \(range.upperBound) đồng."
        )
      )
    }
    if assumed > 0 {
      sentences.append(
        language.phrase(
          vi: "\(assumed)/\(prices.count) đơn giá là giả định, cần có báo giá trước khi phê duyệt dự toán (\(annex)).",
          en:
            "\(assumed) of \(prices.count) prices are assumed and need quotations before the estimate is approved (\(annex))."
        )
      )
    }
    if policy.isAssumption {
      sentences.append(
        language.phrase(
          vi: "Ngân sách, tỷ lệ hỗ trợ và mức dự phòng cũng là giả định.",
          en: "The budget, the shares and the contingency are assumed, too."
        )
      )
    }
    return sentences
  }

  private var sourcesTitle: Phrase {
    language.phrase(vi: "Nguồn kinh phí thực hiện:", en: "The money comes from:")
  }

  private var sources: [Phrase] {
    let lines = proposal.plan.lines
    let shares = CostFormula(lines: lines, policy: policy, language: language).shares
    let names = payers.sources(of: lines)
    let budget = proposal.budgetName
    return [
      language.phrase(
        vi: "Hỗ trợ từ \(budget.vi) (tỷ lệ hỗ trợ: \(shares)): \(totals.cost) đồng",
        en: "Support from \(budget.en) (share: \(shares)): \(totals.cost) đồng"
      ),
      language.phrase(
        vi: "Ngân sách của các đơn vị thụ hưởng: \(totals.ownPart) đồng",
        en: "Budgets of the units that benefit: \(totals.ownPart) đồng"
      ),
      names.isEmpty
        ? language.phrase(
          vi: "Nguồn hợp pháp khác: \(placeholder: "nếu có")",
          en: "Other lawful sources: \(placeholder: "if any")"
        )
        : language.phrase(
          vi: "Nguồn hợp pháp khác (\(names)): \(totals.contribution) đồng",
          en: "Other lawful sources (\(names)): \(totals.contribution) đồng"
        ),
    ]
  }

  /// What the rules say about spending on the classes that occur.
  private var guidance: [Phrase] {
    let used = Set(proposal.plan.lines.map(\.remedy.price.class))
    return Price.Class.allCases.filter(used.contains).compactMap { proposal.rules?.guidance(on: $0) }.map { rule in
      let unchecked = RuleRemarks(language).unchecked(rule)
      return language.phrase(
        vi: "\(rule.content.guidance.vi) (Căn cứ: \(rule.basis.vi)\(unchecked).)",
        en: "\(rule.content.guidance.en) (Basis: \(rule.basis.en)\(unchecked).)"
      )
    }
  }
}
