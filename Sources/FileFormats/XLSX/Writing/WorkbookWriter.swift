/// Writes workbooks as Office Open XML (`.xlsx`, ECMA-376, transitional).
///
/// The same workbook gives the same bytes: nothing of a clock or of chance goes in.
package struct WorkbookWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// Writes a workbook.
  ///
  /// - Throws: ``WorkbookWriteError`` if a spreadsheet could not hold it.
  /// - Returns: the bytes of the file.
  /// - Complexity: O(*n*) for *n* cells.
  package func write(_ document: WorkbookDocument) throws(WorkbookWriteError) -> [UInt8] {
    let parts = try parts(of: document)
    do throws(ZIPError) {
      var archive = ZIPWriter()
      for (name, contents) in parts { try archive.add(name, contents) }
      return try archive.finish()
    } catch {
      throw .archive(error)
    }
  }

  /// The parts of the package, in the order in which they are written.
  func parts(of document: WorkbookDocument) throws(WorkbookWriteError) -> [(name: String, contents: [UInt8])] {
    guard let active = document.sheets.firstIndex(where: { !$0.isHidden }) else { throw .noVisibleSheet }
    var styles = StyleTable(baseFont: .init(name: document.fontName, size: document.fontSize))
    var texts = TextTable()
    var package = PackageXML(document)
    var sheets: [(name: String, contents: [UInt8])] = []
    for (index, sheet) in document.sheets.enumerated() {
      let number = index + 1
      let notes = NotesXML(sheet)
      let relationship = notes.isEmpty ? nil : "rId1"
      let xml = SheetXML(sheet: sheet, isActive: index == active, notesRelationship: relationship)
      sheets.append(("xl/worksheets/sheet\(number).xml", try xml.xml(&styles, &texts)))
      guard !notes.isEmpty else { continue }
      package.sheetsWithNotes.append(number)
      sheets.append(("xl/worksheets/_rels/sheet\(number).xml.rels", PackageXML.relationshipsOfSheet(number)))
      sheets.append(("xl/comments\(number).xml", notes.comments()))
      sheets.append(("xl/drawings/vmlDrawing\(number).vml", notes.drawing()))
    }
    return [
      ("[Content_Types].xml", package.contentTypes()),
      ("_rels/.rels", PackageXML.relationshipsOfPackage()),
      ("docProps/app.xml", PackageXML.application()),
      ("docProps/core.xml", package.properties()),
      ("xl/workbook.xml", package.workbook(active: active)),
      ("xl/_rels/workbook.xml.rels", package.relationshipsOfWorkbook()),
      ("xl/styles.xml", styles.xml()),
      ("xl/sharedStrings.xml", texts.xml()),
    ] + sheets
  }
}

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
