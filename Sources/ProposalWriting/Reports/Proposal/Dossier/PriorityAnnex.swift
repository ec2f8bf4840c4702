import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Every line in the order of priority, with its reason, and how its cost is computed.
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
    let amounts = [Phrase(.money(totals.amount)), Phrase(.money(totals.cost))]
    let front = [Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total"))]
    let blanks = columns.count - front.count - amounts.count - shared(totals).count - 1
    return Report.Table(
      columns: columns,
      rows: plan.lines.map(row),
      totals: [front + Array(repeating: Phrase(), count: blanks) + amounts + shared(totals) + [Phrase()]]
    )
  }

  /// Where others pay too, there are so many sums that words stand together: the kind of spending with the remedy, the
  /// measure with the quantity.
  private var columns: [Report.Table.Column] {
    var columns = [
      Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
      Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
      Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
      Report.Table.Column(language.text(vi: "Hiện trạng", en: "Finding")),
      Report.Table.Column(language.text(vi: "Biện pháp", en: "Remedy")),
    ]
    if payers.isShared {
      columns.append(Report.Table.Column(language.text(vi: "Số lượng", en: "Quantity")))
    } else {
      columns += [
        Report.Table.Column(language.text(vi: "Nội dung chi", en: "Spending")),
        Report.Table.Column(language.text(vi: "Số lượng", en: "Quantity"), .integer),
        Report.Table.Column(language.text(vi: "ĐVT", en: "Measure")),
      ]
    }
    columns += [
      Report.Table.Column(language.text(vi: "Đơn giá (đồng)", en: "Unit price (đồng)"), .money),
      Report.Table.Column(language.text(vi: "Thành tiền (đồng)", en: "Amount (đồng)"), .money),
      Report.Table.Column(language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), .money),
    ]
    if payers.isShared { columns += payers.columns }
    return columns + [Report.Table.Column(language.text(vi: "Lý do", en: "Reason"))]
  }

  private func row(_ line: PlanLine) -> [Phrase] {
    let (remedy, spending) = (line.remedy.price.name[language], proposal.spending(on: line).name[language])
    let measure = proposal.edition.unitOfMeasure(of: line.remedy.price)[language]
    let quantity = Phrase(.integer(line.remedy.quantity))
    var cells = [
      Phrase(.integer(line.rank)), Phrase(text: line.unit.name[language]),
      Phrase(text: line.requirement.title[language]), line.assessment.finding(in: proposal.edition)[language],
    ]
    if payers.isShared {
      cells += [Phrase(text: "\(remedy) (\(spending))"), "\(quantity) \(measure)"]
    } else {
      cells += [Phrase(text: remedy), Phrase(text: spending), quantity, Phrase(text: measure)]
    }
    cells += [Phrase(.money(line.remedy.price.base)), Phrase(.money(line.remedy.amount)), Phrase(.money(line.cost))]
    if payers.isShared { cells += payers.cells(line.remedy) }
    return cells + [reasons.reason(for: line)[language]]
  }

  private func shared(_ totals: ProposalTotals) -> [Phrase] { payers.isShared ? payers.cells(totals) : [] }
}
