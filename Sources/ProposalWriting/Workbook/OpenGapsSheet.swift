import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// Annex III as a sheet: every gap that stays open, what it would cost, why, and the cells that say so.
struct OpenGapsSheet {
  let proposal: Proposal
  let places: AnnexPlaces
  let language: Language

  /// The last column that is printed; behind it stand the cells for auditors.
  static let lastPrinted = 8

  /// Adds the table to a sheet that has its head.
  func write(to draft: inout AnnexSheet) {
    let sources = Dictionary(
      proposal.plan.units.map { unit in
        (
          unit.unit.code,
          Dictionary(
            unit.assessment.requirements.map { ($0.requirement.id, $0.sources) },
            uniquingKeysWith: { first, _ in first }
          )
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
    let place = draft.add(
      SheetTable(
        columns: columns,
        rows: proposal.plan.unfunded.enumerated().map { index, open in
          row(open, at: index, sources: sources[open.unit.code]?[open.gap.requirement.id] ?? [])
        },
        sumTitle: (language.text(vi: "Tổng cộng", en: "Total"), 2)
      )
    )
    draft.feature(place, columns: columns.count, frozenColumns: 3)
    draft.colourStatuses(place.column(6))
    draft.print(columns: Self.lastPrinted)
  }

  var columns: [SheetTable.Column] {
    [
      SheetTable.Column(language.text(vi: "Mã đơn vị", en: "Unit code"), 16),
      SheetTable.Column(language.text(vi: "TT", en: "No."), 4),
      SheetTable.Column(language.text(vi: "Đơn vị", en: "Unit"), 21),
      SheetTable.Column(language.text(vi: "Nhóm", en: "Category"), 18),
      SheetTable.Column(language.text(vi: "Hạng mục", en: "Requirement"), 34),
      SheetTable.Column(language.text(vi: "Hiện trạng", en: "Status"), 14),
      SheetTable.Column(language.text(vi: "Cần hỗ trợ (đồng)", en: "Support needed (đồng)"), 13, isSummed: true),
      SheetTable.Column(language.text(vi: "Lý do chưa bố trí", en: "Why it stays open"), 47),
      SheetTable.Column(language.text(vi: "Nguồn kiểm kê (tệp:ô)", en: "Inventory cells"), 40),
      SheetTable.Column(language.text(vi: "Nguồn đơn giá (tệp:ô)", en: "Price cell"), 30),
    ]
  }

  private func row(_ open: UnfundedGap, at index: Int, sources: [Source]) -> [WorkbookDocument.Cell] {
    let name = open.unit.name[language]
    return [
      .words(open.unit.code.description),
      .number(index + 1),
      .words(name, linkedTo: places.unit(open.unit.code)),
      .words(open.gap.requirement.category.name[language]),
      .words(open.gap.requirement.title[language]),
      .words(open.gap.shortfall.status.name[language], SheetStyles.centeredCell),
      open.gap.cost.map { .money($0) } ?? .words(language.text(vi: "chưa rõ", en: "unknown"), SheetStyles.centeredCell),
      .words(Figures(language).text(open.sentence[language])),
      .words(Figures(language).text(.sources(sources))),
      .words(open.gap.remedy?.price.cell.description ?? ""),
    ]
  }
}
