/// Reads workbooks (`.xlsx`, `.xlsm`) as spreadsheets and other programs really write them.
///
/// - Parts are found by their relationships, whatever their names; both forms of the standard are read.
/// - Numbers stay as the file stores them. A number in a format of dates is a moment. Text stays text, even if it is
///   made of digits.
/// - A formula counts as its stored result; without one, the cell holds the formula.
/// - Phonetic hints are left out, and so are sheets of charts and macros.
///
/// For example:
///
///     let workbook = try WorkbookReader().read(bytes)
///     workbook.sheets[0].table.rows[0].cells[0].position   // Inventory!A1
package struct WorkbookReader: Sendable {
  private let limits: Limits

  /// Makes a reader.
  package init(limits: Limits = Limits()) { self.limits = limits }

  /// Reads a whole file.
  ///
  /// - Throws: ``WorkbookError`` at the first thing that cannot be read.
  package func read(_ bytes: [UInt8]) throws(WorkbookError) -> Workbook {
    let package = try OfficePackage(bytes, limits: limits.archive)
    let book = try WorkbookPart(of: package, limits: limits)
    let styles = try book.stylesPart.map { part throws(WorkbookError) in try CellStyles(part, of: package) }
    let texts =
      try book.sharedTextsPart.map { part throws(WorkbookError) in
        try SharedTexts(part, of: package, limits: limits).texts
      } ?? []
    var allowance = SheetReader.Allowance(cells: limits.cells, text: limits.text)
    var sheets: [Workbook.Sheet] = []
    for entry in book.sheets {
      guard let contents = try package.contents(of: entry.part) else {
        throw .missingPart(entry.part.text, neededBy: book.part.text)
      }
      var reader = SheetReader(
        try PartReader(contents, part: entry.part),
        name: entry.name,
        texts: texts,
        styles: styles ?? CellStyles(),
        dateSystem: book.dateSystem,
        limits: limits,
        allowance: allowance
      )
      sheets.append(try reader.sheet(visibility: entry.visibility))
      allowance = reader.allowance
    }
    return Workbook(sheets: sheets, dateSystem: book.dateSystem)
  }
}
