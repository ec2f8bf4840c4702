import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 3: what is proposed, by priority; the lines themselves stand in the annexes.
struct ProposalContent {
  let proposal: Proposal
  let language: Language

  private var plan: FundingPlan { proposal.plan }

  var blocks: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "3. Nội dung, khối lượng đề nghị", en: "3. What is proposed"))
    ]
      + (plan.lines.isEmpty
        ? [
          .paragraph(
            language.phrase(
              vi: "Không có hạng mục nào được đề nghị hỗ trợ trong kỳ này.",
              en: "Nothing is proposed in this round."
            )
          )
        ] : [.paragraph(overview), .table(table)])
  }

  private var overview: Phrase {
    let units = plan.units.count { !$0.lines.isEmpty }
    let annexes = [AnnexNumber.priorities, .units, .items].map { $0.label(in: language) }
    return language.phrase(
      vi:
        "Đề nghị hỗ trợ \(plan.lines.count) hạng mục cho \(units) đơn vị, xếp theo thứ tự mục tiêu mà hạng mục phục vụ, sau đó theo kết quả đạt được trên mỗi đồng kinh phí; \(PlanTie.rule.vi). Danh mục theo thứ tự ưu tiên, theo đơn vị và theo mặt hàng: \(annexes[0]), \(annexes[1]) và \(annexes[2]).",
      en:
        "Support is asked for \(plan.lines.count) lines in \(units) units. They stand in the order of the goals that they serve, then by what they achieve for each đồng; \(PlanTie.rule.en). They are listed by priority, by unit and by item in \(annexes[0]), \(annexes[1]) and \(annexes[2])."
    )
  }

  private var table: Report.Table {
    let totals = proposal.totals
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Mục tiêu phục vụ", en: "Goal served")),
        Report.Table.Column(language.text(vi: "Nội dung (số hạng mục)", en: "Content (lines)")),
        Report.Table.Column(language.text(vi: "Số đơn vị", en: "Units"), .integer),
        Report.Table.Column(language.text(vi: "Số hạng mục", en: "Lines"), .integer),
        Report.Table.Column(language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), .money),
      ],
      rows: proposal.priorities.enumerated().map { place, group in
        let lines = plan.lines.filter { $0.purpose == group.key }
        return [
          Phrase(.integer(place + 1)),
          Phrase(text: plan.name(of: group.key)[language]),
          categories(of: lines),
          Phrase(.integer(Set(lines.map(\.unit.code)).count)),
          Phrase(.integer(group.totals.lines)),
          Phrase(.money(group.totals.cost)),
        ]
      },
      totals: [
        [
          Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(),
          Phrase(), Phrase(.integer(totals.lines)),
          Phrase(.money(totals.cost)),
        ]
      ]
    )
  }

  /// "Biển hiệu: 12; Máy móc, thiết bị: 3".
  private func categories(of lines: [PlanLine]) -> Phrase {
    let counts = Requirement.Category.allCases.compactMap { category -> Phrase? in
      let count = lines.count { $0.requirement.category == category }
      return count > 0 ? "\(category.name[language]): \(count)" : nil
    }
    return .joined(counts, separator: "; ")
  }
}
