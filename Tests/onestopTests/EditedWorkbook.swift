import FileFormats
import Foundation
import Vocabulary
@testable import InventoryIntake

/// Changes cells of a workbook as a spreadsheet program would that keeps the cells and the hidden sheets.
func edit(_ file: URL, _ change: (inout [WorkbookDocument.Sheet]) throws -> Void) throws {
  let workbook = try WorkbookReader().read(Array(Data(contentsOf: file)))
  let laidOut = try WorkbookLayout(workbook, language: .vietnamese).document
  var sheets = laidOut.sheets
  try change(&sheets)
  var document = WorkbookDocument(title: laidOut.title, language: "vi-VN")
  for sheet in sheets { document.append(sheet) }
  try Data(try WorkbookWriter().write(document)).write(to: file)
}

extension WorkbookDocument.Row {
  func contains(_ text: String) -> Bool { cells.contains { $0.value == .text(text) } }
}

extension WorkbookDocument.Sheet {
  mutating func set(_ row: Int, _ column: Int?, _ value: WorkbookDocument.Cell.Value) {
    guard let column else { return }
    while rows.count <= row { rows.append(WorkbookDocument.Row()) }
    while rows[row].cells.count <= column { rows[row].cells.append(WorkbookDocument.Cell()) }
    rows[row].cells[column].value = value
  }
}
