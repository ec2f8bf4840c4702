import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex I: every line in the order of priority, with its reason, and how its cost is computed.
struct PriorityAnnex {
  let proposal: Proposal
  let reasons: LineReasons
  let language: Language

  private var plan: FundingPlan { proposal.plan }
  private var payers: PayerColumns { PayerColumns(policy: proposal.policy, language: language) }

  var blocks: [Report.Block] {
    guard !plan.lines.isEmpty else {
      return [
        .paragraph(language.phrase(vi: "Kỳ này không có hạng mục nào.", en: "There are no lines in this round."))
      ]
    }
    let formula = CostFormula(lines: plan.lines, policy: proposal.policy, language: language)
    return [.paragraph(order), .table(table), .paragraph(formula.rule)] + formula.example.map { .paragraph($0) }
  }

  private var order: Phrase {
    language.phrase(
      vi:
        "Những hạng mục cùng đưa một đơn vị lên một mức sao được xếp liền nhau và tính kết quả chung.",
      en: "Lines that lift a unit to a star together stand together, and what they achieve is counted once."
    )
  }

  private var table: Report.Table {
    let totals = proposal.totals
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Hiện trạng", en: "Finding")),
        Report.Table.Column(language.text(vi: "Biện pháp", en: "Remedy")),
        Report.Table.Column(language.text(vi: "Loại chi", en: "Spending")),
        Report.Table.Column(language.text(vi: "Số lượng", en: "Quantity"), .integer),
        Report.Table.Column(language.text(vi: "ĐVT", en: "Measure")),
        Report.Table.Column(language.text(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), .money),
      ] + (payers.isShared ? payers.columns : []) + [Report.Table.Column(language.text(vi: "Lý do", en: "Reason"))],
      rows: plan.lines.map { line in
        [
          Phrase(.integer(line.rank)),
          Phrase(text: line.unit.name[language]),
          Phrase(text: line.requirement.title[language]),
          line.assessment.finding(in: proposal.edition)[language],
          Phrase(text: line.remedy.price.name[language]),
          Phrase(text: proposal.spending(on: line).name[language]),
          Phrase(.integer(line.remedy.quantity)),
          Phrase(text: proposal.edition.unitOfMeasure(of: line.remedy.price)[language]),
          Phrase(.money(line.remedy.price.base)),
          Phrase(.money(line.remedy.amount)),
          Phrase(.money(line.cost)),
        ] + (payers.isShared ? payers.cells(line.remedy) : []) + [reasons.reason(for: line)[language]]
      },
      totals: [
        [
          Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(), Phrase(), Phrase(),
          Phrase(), Phrase(), Phrase(), Phrase(.money(totals.amount)), Phrase(.money(totals.cost)),
        ] + (payers.isShared ? payers.cells(totals) : []) + [Phrase()]
      ]
    )
  }
}
