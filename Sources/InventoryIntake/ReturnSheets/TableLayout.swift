import FacilityPlanning
import FileFormats
import Vocabulary

/// A table of a text file as a sheet: each cell in the row and the column in which it was read.
struct TableLayout {
  let name: String
  let document: WorkbookDocument
  private var references: [Position: CellReference] = [:]

  init(_ table: Table, name: String, language: Language) {
    var sheet = WorkbookDocument.Sheet(name: name)
    var widths: [Int] = []
    for (index, row) in table.rows.enumerated() {
      if let reference = CellReference(row: index + 1, column: 1) { references[row.position] = reference }
      let isTitle = row.cells.lazy.filter { !$0.isBlank }.prefix(3).count <= 2
      for (column, cell) in row.cells.enumerated() {
        if let reference = CellReference(row: index + 1, column: column + 1) { references[cell.position] = reference }
        if column == widths.count { widths.append(8) }
        // A title is longer than its column, and may be.
        if !isTitle { widths[column] = max(widths[column], cell.text.prefix(38).count + 2) }
      }
      sheet.rows.append(WorkbookDocument.Row(row.cells.map { WorkbookDocument.Cell(Self.value(of: $0)) }))
    }
    sheet.columnWidths = widths
    sheet.page.isLandscape = true
    var document = WorkbookDocument(title: name, language: language == .vietnamese ? "vi-VN" : "en-GB")
    self.name = document.append(sheet)
    self.document = document
  }

  /// Whole numbers become numbers, and everything else stays text, so that it reads as it was written.
  private static func value(of cell: Cell) -> WorkbookDocument.Cell.Value {
    if cell.isEmpty { return .empty }
    let text = cell.text
    if text.count <= 15, let number = Int(text), number >= 0, String(number) == text { return .integer(number) }
    return .text(text)
  }

  /// The cell of a place in the text file.
  func reference(of place: Source.Place) -> CellReference? {
    guard case .text(let line, let column) = place else { return nil }
    return references[.text(line: line, column: column)]
  }
}
