import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The units about which data are missing, one row each.
struct BlockedTable {
  let plan: FundingPlan
  let edition: CriteriaEdition
  let language: Language

  /// The units, in the order of the plan.
  var units: [AdministrativeUnit] {
    var seen: Set<Slug> = []
    return plan.blocked.map(\.unit).filter { seen.insert($0.code).inserted }
  }

  var blocks: [Report.Block] {
    guard !plan.blocked.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Không có đơn vị nào thiếu dữ liệu.",
            en: "No unit lacks data."
          )
        )
      ]
    }
    let reasons = Dictionary(grouping: plan.blocked, by: \.unit.code)
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Dữ liệu còn thiếu", en: "Missing data")),
      ],
      rows: units.map { unit in
        let sentences = (reasons[unit.code] ?? []).map { $0.reason.sentence(in: edition)[language] }
        return [Phrase(text: unit.name[language]), .joined(sentences, separator: " ")]
      }
    )
    return [.table(table)]
  }
}
