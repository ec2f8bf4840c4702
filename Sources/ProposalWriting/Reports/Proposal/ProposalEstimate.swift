import FacilityPlanning

/// Section 4: the estimate, and how each line of it can be recomputed by hand.
struct ProposalEstimate {
  let proposal: Proposal
  let language: Language

  private var policy: Policy { proposal.policy }
  private var plan: FundingPlan { proposal.plan }

  var blocks: [Report.Block] {
    let totals = proposal.totals
    var blocks: [Report.Block] = [
      .heading(level: 2, language.phrase(vi: "4. Dự toán kinh phí", en: "4. Estimate")),
      .paragraph(
        language.phrase(
          vi:
            "Kinh phí đề nghị thành phố hỗ trợ: \(strong: Figures(.vietnamese).money(totals.cost)) đồng (Bằng chữ: \(totals.cost.words.vi)).",
          en:
            "Requested of the city: \(strong: Figures(.english).money(totals.cost)) đồng (in words: \(totals.cost.words.en))."
        )
      ),
      .paragraph(
        language.phrase(
          vi: "Ngân sách \(policy.budget) đồng; sau khi phân bổ còn lại \(plan.remaining) đồng.",
          en: "The budget is \(policy.budget) đồng; \(plan.remaining) đồng remain."
        )
      ),
    ]
    guard totals.lines > 0 else { return blocks }
    blocks.append(.table(byCategory))
    blocks.append(.paragraph(rule))
    blocks += example.map { [.paragraph($0)] } ?? []
    return blocks
  }

  private var byCategory: Report.Table {
    let sums = Requirement.Category.allCases.map { category in
      var sum = ProposalTotals()
      for line in plan.lines where line.requirement.category == category { sum.add(line) }
      return (category, sum)
    }
    func cells(_ name: String, _ sum: ProposalTotals) -> [Phrase] {
      [
        Phrase(text: name), Phrase(.integer(sum.lines)), Phrase(.money(sum.amount)), Phrase(.money(sum.gross)),
        Phrase(.money(sum.cost)), Phrase(.money(sum.others)),
      ]
    }
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Nhóm hạng mục", en: "Category")),
        Report.Table.Column(language.text(vi: "Số hạng mục", en: "Lines"), .integer),
        Report.Table.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), .money),
        Report.Table.Column(
          language.text(
            vi: "Cả dự phòng \(policy.contingencyPercent)% (đồng)",
            en: "With \(policy.contingencyPercent)% contingency (đồng)"
          ),
          .money
        ),
        Report.Table.Column(language.text(vi: "Thành phố hỗ trợ (đồng)", en: "City's cost (đồng)"), .money),
        Report.Table.Column(
          language.text(vi: "Ngoài phần thành phố (đồng)", en: "Outside the city's share (đồng)"),
          .money
        ),
      ],
      rows: sums.filter { $0.1.lines > 0 }.map { cells($0.0.name[language], $0.1) },
      totals: [cells(language.text(vi: "Tổng cộng", en: "Total"), proposal.totals)]
    )
  }

  private var rule: Phrase {
    let kinds = AdministrativeUnit.Kind.allCases.filter { kind in plan.lines.contains { $0.unit.kind == kind } }
    let shares = kinds.map { "\($0.name[language]) \(policy.costShare[$0] ?? 100)%" }.joined(separator: ", ")
    return language.phrase(
      vi:
        "Cách tính từng dòng: số lượng × đơn giá × (100% + dự phòng \(policy.contingencyPercent)%) × tỷ lệ thành phố hỗ trợ (\(shares)), làm tròn lên bội số của \(policy.rounding) đồng. Phần ngoài tỷ lệ này không tính vào kinh phí thành phố hỗ trợ. \(tax)",
      en:
        "Each line is quantity × unit price × (100% + \(policy.contingencyPercent)% contingency) × share of the city (\(shares)), rounded up to a multiple of \(policy.rounding) đồng. What is outside this share is not asked of the city. \(tax)"
    )
  }

  /// Whether the prices hold the value added tax.
  private var tax: Phrase {
    let without = proposal.usedPrices.filter { !$0.includesVAT }
    guard !without.isEmpty else {
      return language.phrase(
        vi: "Đơn giá đã gồm thuế giá trị gia tăng.",
        en: "The prices include the value added tax."
      )
    }
    let names = without.map { $0.name[language] }.joined(separator: ", ")
    return language.phrase(
      vi: "Đơn giá chưa gồm thuế giá trị gia tăng ở các mục: \(names); ở các mục khác đã gồm.",
      en: "The prices of these entries do not include the value added tax, all others do: \(names)."
    )
  }

  /// The first line, worked out with every factor.
  private var example: Phrase? {
    guard let line = plan.lines.first else { return nil }
    let remedy = line.remedy
    let share = policy.share(for: line.unit)
    let percent = 100 + policy.contingencyPercent
    return language.phrase(
      vi:
        "Ví dụ dòng 1: \(remedy.quantity) × \(remedy.price.base) = \(remedy.amount) đồng; \(remedy.amount) × \(percent)% × \(share)%, làm tròn lên, bằng \(remedy.cost) đồng.",
      en:
        "Line 1, for example: \(remedy.quantity) × \(remedy.price.base) = \(remedy.amount) đồng; \(remedy.amount) × \(percent)% × \(share)%, rounded up, gives \(remedy.cost) đồng."
    )
  }
}
