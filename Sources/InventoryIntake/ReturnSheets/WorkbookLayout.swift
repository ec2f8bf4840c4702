import FacilityPlanning
import FileFormats
import Vocabulary

/// A workbook of another format as a workbook of Excel: each cell on its sheet, where it stood.
///
/// What stands in the cells, merged cells and hidden sheets come along; how they look does not.
struct WorkbookLayout {
  let document: WorkbookDocument
  /// The names that the sheets have now.
  private var names: [String: String] = [:]

  /// Blank cells before the last one of a row are written too: as many as a table of a stranger may have, and some.
  private static let maximumCells = 4_000_000
  private static let maximumMerges = 1_000

  /// Lays out the sheets.
  ///
  /// - Throws: `WorkbookError` if the cells lie so far apart that the workbook would be nearly empty and very large.
  init(_ workbook: Workbook, language: Language) throws(WorkbookError) {
    var document = WorkbookDocument(
      title: workbook.sheets.first?.name ?? "",
      language: language == .vietnamese ? "vi-VN" : "en-GB"
    )
    var room = Self.maximumCells
    for sheet in workbook.sheets {
      names[sheet.name] = document.append(try Self.laidOut(sheet, &room))
    }
    if workbook.sheets.isEmpty { _ = document.append(WorkbookDocument.Sheet(name: "1")) }
    self.document = document
  }

  private static func laidOut(
    _ sheet: Workbook.Sheet,
    _ room: inout Int
  ) throws(WorkbookError) -> WorkbookDocument.Sheet {
    var laidOut = WorkbookDocument.Sheet(name: sheet.name)
    laidOut.isHidden = sheet.visibility != .visible
    for row in sheet.table.rows {
      guard let first = row.cells.first?.cellReference, let last = row.cells.last?.cellReference else { continue }
      room -= last.column + first.row - laidOut.rows.count
      guard room >= 0 else { throw .tooMuch(.cells, limit: maximumCells, part: sheet.name) }
      while laidOut.rows.count < first.row - 1 { laidOut.rows.append(WorkbookDocument.Row()) }
      var cells = Array(repeating: WorkbookDocument.Cell(), count: last.column)
      let isTitle = row.cells.count <= 2
      for cell in row.cells {
        guard let column = cell.cellReference?.column else { continue }
        cells[column - 1].value = value(of: cell.value)
        if case .date = cells[column - 1].value { cells[column - 1].style.format = .date }
        while laidOut.columnWidths.count < column { laidOut.columnWidths.append(8) }
        // A title is longer than its column, and may be.
        if !isTitle {
          laidOut.columnWidths[column - 1] = max(laidOut.columnWidths[column - 1], cell.text.prefix(38).count + 2)
        }
      }
      laidOut.rows.append(WorkbookDocument.Row(cells))
    }
    laidOut.merges = merges(of: sheet)
    return laidOut
  }

  /// The merged ranges, as far as they lie apart: a spreadsheet refuses others.
  private static func merges(of sheet: Workbook.Sheet) -> [CellRange] {
    var merges: [CellRange] = []
    for range in sheet.mergedRanges.prefix(maximumMerges) {
      let overlaps = merges.contains { other in
        range.first.row <= other.last.row && other.first.row <= range.last.row
          && range.first.column <= other.last.column && other.first.column <= range.last.column
      }
      if !overlaps, range.first != range.last { merges.append(range) }
    }
    return merges
  }

  private static func value(of value: Cell.Value) -> WorkbookDocument.Cell.Value {
    switch value {
    case .empty: .empty
    case .boolean(let isTrue): .boolean(isTrue)
    case .number(let digits): number(digits) ?? .text(digits)
    case .moment(let moment) where moment.kind == .day && moment.year > 1900:
      .date(year: moment.year, month: moment.month, day: moment.day)
    case .text, .moment, .error, .formula: .text(value.text)
    }
  }

  /// A number as its digits say, if a spreadsheet keeps all of them.
  private static func number(_ digits: String) -> WorkbookDocument.Cell.Value? {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.utf8.count <= 16, let number = Int(parts.joined()) else { return nil }
    guard number.magnitude < 1_000_000_000_000_000 else { return nil }
    let decimals = parts.count == 2 ? parts[1].utf8.count : 0
    return decimals == 0 ? .integer(number) : .decimal(number, scale: decimals)
  }

  /// Where the cell of a finding stands now.
  func range(of place: Source.Place) -> SheetRange? {
    guard case .cell(let sheet, let text) = place, let name = names[sheet], let reference = CellReference(text) else {
      return nil
    }
    return SheetRange(name, CellRange(reference, reference))
  }
}

extension Cell {
  /// The row and column of a cell of a sheet.
  fileprivate var cellReference: CellReference? {
    if case .cell(let place) = position { place.reference } else { nil }
  }
}
