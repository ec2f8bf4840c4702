/// Writes texts into single cells of a workbook and changes nothing else.
///
/// A cell keeps its style; one that is not there takes that of its row or its column. Whatever is not concerned stays
/// byte for byte as it is.
///
///     try WorkbookCellFiller(bytes).filled(["Units": [CellReference("A9")!: "Phường Tân Liễu"]])
package struct WorkbookCellFiller {
  private let package: OfficePackage
  private let book: WorkbookPart

  /// Opens a workbook.
  ///
  /// - Throws: ``WorkbookError`` if it cannot be read.
  package init(_ bytes: [UInt8]) throws(WorkbookError) {
    let limits = WorkbookReader.Limits.submitted()
    package = try OfficePackage(bytes, limits: limits.archive)
    book = try WorkbookPart(of: package, limits: limits)
  }

  /// The workbook with texts in cells, by the names of their sheets; those of sheets that it does not have are left out.
  ///
  /// - Throws: ``WorkbookError`` if a part that must change is not as it should be.
  /// - Returns: the bytes of the copy; what stood in a cell before is gone.
  package func filled(_ texts: [String: [CellReference: String]]) throws(WorkbookError) -> [UInt8] {
    var editor = PackageEditor(package)
    for sheet in book.sheets {
      guard let cells = texts[sheet.name], !cells.isEmpty else { continue }
      let bytes = try editor.contents(of: sheet.part) ?? []
      let layout = try SheetLayout(bytes, part: sheet.part, wanted: Set(cells.keys.map(\.row)))
      var changed = SheetEditor(layout)
      changed.write(cells)
      editor.replace(sheet.part, with: changed.applied())
    }
    return try editor.finished()
  }
}
