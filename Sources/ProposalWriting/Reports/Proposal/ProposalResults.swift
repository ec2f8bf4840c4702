import FacilityPlanning

/// Section 5: what the plan achieves, goal by goal and unit by unit.
struct ProposalResults {
  let proposal: Proposal
  let language: Language

  private var plan: FundingPlan { proposal.plan }

  var blocks: [Report.Block] {
    let goals = GoalsTable(goals: plan.goals, language: language)
    return [
      .heading(level: 2, language.phrase(vi: "5. Kết quả dự kiến", en: "5. Expected results")),
      .heading(level: 3, language.phrase(vi: "5.1. Theo mục tiêu", en: "5.1. Goal by goal")),
      .table(goals.table),
      goals.warning ?? proven,
      .heading(level: 3, language.phrase(vi: "5.2. Theo đơn vị", en: "5.2. Unit by unit")),
      .table(units),
    ]
  }

  private var proven: Report.Block {
    .paragraph(
      language.phrase(
        vi:
          "“Tối ưu” nghĩa là đã chứng minh: với ngân sách và dữ liệu này, không phương án nào cho kết quả tốt hơn ở mục tiêu đó mà không làm giảm một mục tiêu đứng trước.",
        en:
          "“Proven” means that, with this budget and these data, no plan does better on that goal without doing worse on a goal before it."
      )
    )
  }

  private var units: Report.Table {
    let year = String(proposal.register.baselineYear)
    let blocked = Set(plan.blocked.map(\.unit.code))
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Công nhận năm \(year)", en: "Recognised in \(year)"), .stars),
        Report.Table.Column(language.text(vi: "Dự kiến trước hỗ trợ", en: "Projected before"), .stars),
        Report.Table.Column(language.text(vi: "Dự kiến sau hỗ trợ", en: "Projected after"), .stars),
        Report.Table.Column(language.text(vi: "Số hạng mục", en: "Lines"), .integer),
        Report.Table.Column(language.text(vi: "Thành phố hỗ trợ (đồng)", en: "City's cost (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Ghi chú", en: "Remark")),
      ],
      rows: plan.units.map { unit in
        [
          Phrase(text: unit.unit.name[language]),
          Phrase(.stars(unit.unit.recognisedStar)),
          Phrase(.stars(unit.starBefore)),
          Phrase(.stars(unit.starAfter)),
          Phrase(.integer(unit.lines.count)),
          Phrase(.money(unit.cost)),
          blocked.contains(unit.unit.code)
            ? language.phrase(vi: "Thiếu dữ liệu, xem mục 7", en: "Data missing, see section 7") : Phrase(),
        ]
      },
      totals: [
        [
          Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(), Phrase(),
          Phrase(.integer(plan.lines.count)), Phrase(.money(plan.cost)),
        ]
      ]
    )
  }
}
