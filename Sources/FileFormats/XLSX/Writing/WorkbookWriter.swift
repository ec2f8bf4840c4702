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
    let package = try package(of: document)
    do throws(ZIPError) {
      return try package.bytes()
    } catch {
      throw .archive(error)
    }
  }

  /// The parts of the file.
  func package(of document: WorkbookDocument) throws(WorkbookWriteError) -> OfficePackageWriter {
    guard let active = document.sheets.firstIndex(where: { !$0.isHidden }) else { throw .noVisibleSheet }
    var styles = StyleTable(baseFont: .init(name: document.fontName, size: document.fontSize))
    var texts = TextTable()
    let sheets = try document.sheets.enumerated().map { index, sheet throws(WorkbookWriteError) in
      let notes = NotesXML(sheet)
      let xml = SheetXML(sheet: sheet, isActive: index == active, notesRelationship: notes.isEmpty ? nil : "rId1")
      return (xml: try xml.xml(&styles, &texts), notes: notes)
    }
    var package = OfficePackageWriter(main: "xl/workbook.xml")
    package.addApplicationProperties()
    package.addCoreProperties(title: document.title, language: document.language)
    package.add(
      "xl/workbook.xml",
      type: OfficeNames.spreadsheetType + "sheet.main+xml",
      references: references(toSheets: sheets.count),
      WorkbookXML(document: document, active: active).xml()
    )
    package.add("xl/styles.xml", type: OfficeNames.spreadsheetType + "styles+xml", styles.xml())
    package.add("xl/sharedStrings.xml", type: OfficeNames.spreadsheetType + "sharedStrings+xml", texts.xml())
    for (index, sheet) in sheets.enumerated() { add(sheet.xml, sheet.notes, number: index + 1, to: &package) }
    return package
  }

  /// The sheets come first, so that the number of a sheet is that of its relationship.
  private func references(toSheets count: Int) -> [OfficePackageWriter.Reference] {
    let sheets = (0..<count).map { index in
      OfficePackageWriter.Reference("rId\(index + 1)", "worksheet", "xl/worksheets/sheet\(index + 1).xml")
    }
    return sheets + [
      OfficePackageWriter.Reference("rId\(count + 1)", "styles", "xl/styles.xml"),
      OfficePackageWriter.Reference("rId\(count + 2)", "sharedStrings", "xl/sharedStrings.xml"),
    ]
  }

  private func add(_ sheet: [UInt8], _ notes: NotesXML, number: Int, to package: inout OfficePackageWriter) {
    let (comments, drawing) = ("xl/comments\(number).xml", "xl/drawings/vmlDrawing\(number).vml")
    package.add(
      "xl/worksheets/sheet\(number).xml",
      type: OfficeNames.spreadsheetType + "worksheet+xml",
      references: notes.isEmpty
        ? [] : [.init("rId1", "vmlDrawing", drawing), .init("rId2", "comments", comments)],
      sheet
    )
    guard !notes.isEmpty else { return }
    package.add(comments, type: OfficeNames.spreadsheetType + "comments+xml", notes.comments())
    package.add(drawing, type: OfficeNames.vectorDrawingType, notes.drawing())
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
