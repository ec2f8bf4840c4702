import TestSupport
@testable import FileFormats

extension RawOldWorkbook {
  /// The first sheet as it is read.
  func sheet() throws -> Workbook.Sheet? { try WorkbookReader().read(bytes()).sheets.first }

  /// The cells of the first sheet by their references.
  func cells() throws -> [String: Cell.Value] { try sheet()?.values ?? [:] }
}

extension Workbook.Sheet {
  /// What stands in the cells, by their references.
  var values: [String: Cell.Value] {
    let cells = table.rows.flatMap(\.cells).compactMap { cell -> (String, Cell.Value)? in
      if case .cell(let place) = cell.position { (place.reference.description, cell.value) } else { nil }
    }
    return Dictionary(cells) { first, _ in first }
  }
}
