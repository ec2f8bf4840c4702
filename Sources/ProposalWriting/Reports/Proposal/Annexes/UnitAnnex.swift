import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Annex II: what each unit gets, and where it stands before and after.
struct UnitAnnex {
  let proposal: Proposal
  let language: Language

  private var plan: FundingPlan { proposal.plan }
  private var payers: PayerColumns { PayerColumns(policy: proposal.policy, language: language) }

  var blocks: [Report.Block] { [.table(table)] }

  private var table: Report.Table {
    let year = String(proposal.register.baselineYear)
    let blocked = Set(plan.blocked.map(\.unit.code))
    let annex = AnnexNumber.quality.label(in: language)
    let totals = proposal.totals
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Công nhận năm \(year)", en: "Recognised in \(year)"), .stars),
        Report.Table.Column(language.text(vi: "Dự kiến trước hỗ trợ", en: "Projected before"), .stars),
        Report.Table.Column(language.text(vi: "Dự kiến sau hỗ trợ", en: "Projected after"), .stars),
        Report.Table.Column(language.text(vi: "Nội dung được hỗ trợ", en: "What is supported")),
        Report.Table.Column(language.text(vi: "Số hạng mục", en: "Lines"), .integer),
        Report.Table.Column(language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), .money),
      ] + payers.columns + [Report.Table.Column(language.text(vi: "Ghi chú", en: "Remark"))],
      rows: plan.units.enumerated().map { place, unit in
        let totals = ProposalTotals(unit.lines)
        return [
          Phrase(.integer(place + 1)),
          Phrase(text: unit.unit.name[language]),
          Phrase(.stars(unit.unit.recognisedStar)),
          Phrase(.stars(unit.starBefore)),
          Phrase(.stars(unit.starAfter)),
          .joined(unit.lines.map(content), separator: "; "),
          Phrase(.integer(unit.lines.count)),
          Phrase(.money(totals.cost)),
        ] + payers.cells(totals) + [
          blocked.contains(unit.unit.code)
            ? language.phrase(vi: "Thiếu dữ liệu, xem \(annex)", en: "Data missing, see \(annex)") : Phrase()
        ]
      },
      totals: [
        [
          Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(), Phrase(), Phrase(),
          Phrase(.integer(totals.lines)), Phrase(.money(totals.cost)),
        ] + payers.cells(totals) + [Phrase()]
      ]
    )
  }

  /// "Biển tên trụ sở tại cổng chính (1 cái)".
  private func content(_ line: PlanLine) -> Phrase {
    let (title, quantity) = (line.requirement.title, line.remedy.quantity)
    let measure = proposal.edition.unitOfMeasure(of: line.remedy.price)
    return language.phrase(
      vi: "\(title.vi) (\(quantity) \(measure.vi))",
      en: "\(title.en) (\(quantity) × \(measure.en))"
    )
  }
}
