import FacilityPlanning

/// Section 3: what is proposed, line by line, in the order of priority.
struct ProposalContent {
  let proposal: Proposal
  let language: Language

  private var plan: FundingPlan { proposal.plan }

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [
      .heading(
        level: 2,
        language.phrase(vi: "3. Nội dung, khối lượng đề nghị", en: "3. What is proposed")
      )
    ]
    guard !plan.lines.isEmpty else {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Không có hạng mục nào được đề nghị hỗ trợ trong kỳ này.",
            en: "Nothing is proposed in this round."
          )
        )
      )
      return blocks
    }
    blocks.append(.paragraph(order))
    blocks.append(.table(table))
    return blocks
  }

  private var order: Phrase {
    language.phrase(
      vi:
        "Các hạng mục xếp theo thứ tự của mục tiêu mà chúng phục vụ, sau đó theo kết quả đạt được trên mỗi đồng kinh phí. Những hạng mục cùng đưa một đơn vị lên một mức sao được tính là một gói.",
      en:
        "The lines stand in the order of the goals that they serve, then by what they achieve for each đồng. Lines that lift a unit to a star together count as one package."
    )
  }

  private var table: Report.Table {
    let reasons = LineReasons(
      plan: plan,
      edition: proposal.edition,
      baselineYear: proposal.register.baselineYear
    )
    let totals = proposal.totals
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Hiện trạng", en: "Finding")),
        Report.Table.Column(language.text(vi: "Biện pháp", en: "Remedy")),
        Report.Table.Column(language.text(vi: "Số lượng", en: "Quantity"), .integer),
        Report.Table.Column(language.text(vi: "ĐVT", en: "Measure")),
        Report.Table.Column(language.text(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Thành phố hỗ trợ (đồng)", en: "City's cost (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Mục tiêu", en: "Goal")),
        Report.Table.Column(language.text(vi: "Lý do", en: "Reason")),
      ],
      rows: plan.lines.map { line in
        [
          Phrase(.integer(line.rank)),
          Phrase(text: line.unit.name[language]),
          Phrase(text: line.requirement.title[language]),
          line.assessment.finding(in: proposal.edition)[language],
          Phrase(text: line.remedy.remedy.kind.name[language]),
          Phrase(.integer(line.remedy.quantity)),
          Phrase(text: proposal.edition.unitOfMeasure(of: line.remedy.price)[language]),
          Phrase(.money(line.remedy.price.base)),
          Phrase(.money(line.remedy.amount)),
          Phrase(.money(line.cost)),
          Phrase(text: line.purpose.name[language]),
          reasons.reason(for: line)[language],
        ]
      },
      totals: [
        [
          Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(), Phrase(), Phrase(),
          Phrase(), Phrase(), Phrase(.money(totals.amount)), Phrase(.money(totals.cost)), Phrase(), Phrase(),
        ]
      ]
    )
  }
}
