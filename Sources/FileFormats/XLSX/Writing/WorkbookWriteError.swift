/// The reason why a workbook cannot be written.
package enum WorkbookWriteError: Error, Sendable, Hashable {
  /// A spreadsheet needs a sheet that shows.
  case noVisibleSheet
  /// A sheet has more rows or columns than a spreadsheet.
  case sheetTooLarge(sheet: String)
  /// A cell has more characters than a spreadsheet keeps.
  case textTooLong(sheet: String, cell: CellReference, limit: Int)
  /// A spreadsheet would round the number.
  case numberTooLong(sheet: String, cell: CellReference)
  /// A spreadsheet knows no such day.
  case noSuchDay(sheet: String, cell: CellReference)
  /// The words of a drop-down list do not fit into a rule; they belong into a range.
  case listTooLong(sheet: String)
  /// The archive cannot be written.
  case archive(ZIPError)
}

extension WorkbookWriteError: CustomStringConvertible {
  /// The trouble in English.
  package var description: String {
    switch self {
    case .noVisibleSheet: "a workbook needs a sheet that is not hidden"
    case .sheetTooLarge(let sheet): "the sheet '\(sheet)' has more rows or columns than a spreadsheet"
    case .textTooLong(let sheet, let cell, let limit):
      "the text of \(cell) in the sheet '\(sheet)' is longer than \(limit) characters"
    case .numberTooLong(let sheet, let cell): "the number of \(cell) in the sheet '\(sheet)' has too many digits"
    case .noSuchDay(let sheet, let cell): "the day of \(cell) in the sheet '\(sheet)' is none that a spreadsheet knows"
    case .listTooLong(let sheet): "a drop-down list of the sheet '\(sheet)' is too long"
    case .archive(let error): "the archive cannot be written: \(error)"
    }
  }
}
