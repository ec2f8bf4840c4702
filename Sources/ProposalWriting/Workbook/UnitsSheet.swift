import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// The units as a sheet: what each unit gets, summed from the lines, and where it stands before and after.
struct UnitsSheet {
  let proposal: Proposal
  let places: AnnexPlaces
  let language: Language

  /// Adds the table to a sheet that has its head.
  func write(to draft: inout AnnexSheet) {
    let blocked = Set(proposal.plan.blocked.map(\.unit.code))
    let place = draft.add(
      SheetTable(
        columns: columns,
        rows: proposal.plan.units.enumerated().map { row($1, at: $0, isBlocked: blocked.contains($1.unit.code)) },
        sumTitle: (language.text(vi: "Tổng cộng", en: "Total"), 2)
      )
    )
    draft.feature(place, columns: columns.count, frozenColumns: 3)
    draft.print(columns: columns.count)
    for column in 5...7 {
      draft.colour(place.column(column), .between(0...1), .bad)
      draft.colour(place.column(column), .between(2...2), .warning)
      draft.colour(place.column(column), .between(3...4), .good)
    }
  }

  var columns: [SheetTable.Column] {
    let year = String(proposal.register.baselineYear)
    return [
      SheetTable.Column(language.text(vi: "Mã đơn vị", en: "Unit code"), 16),
      SheetTable.Column(language.text(vi: "TT", en: "No."), 4),
      SheetTable.Column(language.text(vi: "Đơn vị", en: "Unit"), 21),
      SheetTable.Column(language.text(vi: "Loại", en: "Kind"), 9),
      SheetTable.Column(language.text(vi: "Công nhận năm \(year)", en: "Recognised in \(year)"), 9),
      SheetTable.Column(language.text(vi: "Dự kiến trước hỗ trợ", en: "Projected before"), 9),
      SheetTable.Column(language.text(vi: "Dự kiến sau hỗ trợ", en: "Projected after"), 9),
      SheetTable.Column(language.text(vi: "Nội dung được hỗ trợ", en: "What is supported"), 39),
      SheetTable.Column(language.text(vi: "Số hạng mục", en: "Lines"), 7, isSummed: true),
      SheetTable.Column(language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), 13, isSummed: true),
    ]
      + PayerColumns(policy: proposal.policy, language: language).titles.map {
        SheetTable.Column($0, 13, isSummed: true)
      }
      + [SheetTable.Column(language.text(vi: "Ghi chú", en: "Remark"), 18)]
  }

  private func row(_ unit: UnitPlan, at index: Int, isBlocked: Bool) -> [WorkbookDocument.Cell] {
    let totals = ProposalTotals(unit.lines)
    let name = unit.unit.name[language]
    let code = "$A\(places.units.firstRow + index)"
    return [
      .words(unit.unit.code.description),
      .number(index + 1),
      .words(name, linkedTo: places.firstLine(of: unit.unit.code)),
      .words(unit.unit.kind.name[language].capitalisedSentence),
      .stars(unit.unit.recognisedStar, in: language),
      .stars(unit.starBefore, in: language),
      .stars(unit.starAfter, in: language),
      .words(unit.lines.map { $0.requirement.title[language] }.joined(separator: "; ")),
      figure(places.count(where: [(.unitCode, code)]), totals.lines),
      figure(places.sum(.support, where: [(.unitCode, code)]), totals.cost.dong),
    ]
      + (places.layout.isShared
        ? [figure(places.sum(.contribution, where: [(.unitCode, code)]), totals.contribution.dong)] : [])
      + [
        figure(places.sum(.others, where: [(.unitCode, code)]), totals.ownPart.dong),
        .words(
          isBlocked
            ? language.text(
              vi: "Thiếu dữ liệu, xem \(AnnexPart.quality.label(in: language))",
              en: "Data missing, see \(AnnexPart.quality.label(in: language))"
            ) : ""
        ),
      ]
  }

  /// A figure from the lines, as far as there are any.
  private func figure(_ formula: String, _ value: Int) -> WorkbookDocument.Cell {
    places.lines.rowCount > 0 ? .computed(formula, value) : .number(value)
  }
}
