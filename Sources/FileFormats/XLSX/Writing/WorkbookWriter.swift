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
