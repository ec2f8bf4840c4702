/// Puts remarks into a workbook and changes nothing else.
///
/// The cells that remarks are about get another fill and keep the rest of their style; a note beside each says what the
/// remark is, below what a note there said before. A sheet at the end lists all remarks. Whatever is not concerned,
/// values, formulas, other sheets, charts, stays byte for byte as it is: the parts are not written anew, but changed at
/// single places.
///
///     let annotator = try WorkbookAnnotator(bytes)
///     let copy = try annotator.annotated(annotations, listing: listing, author: "onestop")
package struct WorkbookAnnotator {
  private let package: OfficePackage
  private let book: WorkbookPart
  /// The sheets as they are read, for the cells that are merged.
  private let workbook: Workbook

  /// Opens a workbook.
  ///
  /// - Throws: ``WorkbookError`` if it cannot be read.
  package init(_ bytes: [UInt8]) throws(WorkbookError) {
    let limits = WorkbookReader.Limits.submitted()
    package = try OfficePackage(bytes, limits: limits.archive)
    book = try WorkbookPart(of: package, limits: limits)
    workbook = try WorkbookReader(limits: limits).read(bytes)
  }

  /// The workbook with remarks.
  ///
  /// Remarks about sheets that it does not have are left to the listing.
  ///
  /// - Throws: ``WorkbookError`` if a part that must change is not as it should be.
  /// - Returns: the bytes of the copy; the same remarks give the same bytes.
  package func annotated(
    _ annotations: [WorkbookAnnotation],
    listing: WorkbookListing,
    author: String
  ) throws(WorkbookError) -> [UInt8] {
    var editor = PackageEditor(package)
    guard let bookBytes = try package.contents(of: book.part) else {
      throw .missingPart(book.part.text, neededBy: "_rels/.rels")
    }
    let list = try SheetListEditor(bookBytes, part: book.part)
    let dialect = list.dialect
    let stylesPart = try stylesPart(in: &editor, dialect)
    var styles = try StylesEditor(try editor.contents(of: stylesPart) ?? [], part: stylesPart)
    for (entry, sheet) in zip(book.sheets, workbook.sheets) {
      let remarks = Remarks(annotations.filter { $0.sheet == entry.name }, in: sheet)
      if !remarks.isEmpty { try annotate(entry.part, remarks, author, &editor, &styles, dialect) }
    }
    let sheet = ListingSheet(listing: listing, namespace: dialect.spreadsheet).xml(&styles)
    let type = OfficeNames.spreadsheetType + "worksheet+xml"
    let part = try editor.add("xl/worksheets/sheet", ending: "xml", type: type, sheet)
    let relationship = try editor.relate(book.part, to: part, type: dialect.type("worksheet"))
    let name = SheetTitle.legal(listing.name, besides: list.names)
    editor.replace(book.part, with: list.adding(name, relationship: relationship))
    editor.replace(stylesPart, with: styles.applied())
    return try editor.finished()
  }

  /// The part with the styles, which is added if there is none.
  private func stylesPart(in editor: inout PackageEditor, _ dialect: OfficeDialect) throws(WorkbookError) -> PartName {
    if let part = book.stylesPart, package.has(part) { return part }
    let blank = StylesEditor.blank(namespace: dialect.spreadsheet)
    let type = OfficeNames.spreadsheetType + "styles+xml"
    let part = try editor.add("xl/styles", ending: "xml", type: type, isSingle: true, blank)
    _ = try editor.relate(book.part, to: part, type: dialect.type("styles"))
    return part
  }

  private func annotate(
    _ part: PartName,
    _ remarks: Remarks,
    _ author: String,
    _ editor: inout PackageEditor,
    _ styles: inout StylesEditor,
    _ dialect: OfficeDialect
  ) throws(WorkbookError) {
    let bytes = try editor.contents(of: part) ?? []
    let layout = try SheetLayout(bytes, part: part, wanted: Set(remarks.levels.keys.map(\.row)))
    var sheet = SheetEditor(layout)
    sheet.color(remarks.levels, &styles)
    let relationships = try package.relationships(of: part)

    let commentsPart = relationships.first { $0.type == "comments" }?.target
    let oldComments = try commentsPart.map { part throws(WorkbookError) in try editor.contents(of: part) } ?? nil
    let comments = try CommentsEditor(
      oldComments ?? CommentsEditor.blank(namespace: dialect.spreadsheet),
      part: commentsPart ?? PartName("xl/comments.xml")
    )
    let newComments = comments.adding(remarks.texts, author: author)
    if let commentsPart {
      editor.replace(commentsPart, with: newComments)
    } else {
      let type = OfficeNames.spreadsheetType + "comments+xml"
      let added = try editor.add("xl/comments", ending: "xml", type: type, newComments)
      _ = try editor.relate(part, to: added, type: dialect.type("comments"))
    }

    // A cell that has a note has a box for it too.
    let boxless = remarks.texts.filter { !comments.cells.contains($0.key) }
    let drawing = relationships.first { $0.id == layout.notesDrawing }?.target
    if let drawing {
      let boxes = NoteBoxes.adding(boxless, to: try editor.contents(of: drawing) ?? [])
      guard let boxes else { throw .unexpectedContent(part: drawing.text) }
      editor.replace(drawing, with: boxes)
    } else {
      let boxes = NoteBoxes.adding(remarks.texts, to: NoteBoxes.blank) ?? []
      let type = OfficeNames.vectorDrawingType
      let added = try editor.add("xl/drawings/vmlDrawing", ending: "vml", type: type, boxes)
      let id = try editor.relate(part, to: added, type: dialect.type("vmlDrawing"))
      sheet.addNotesDrawing(id, relationships: dialect.relationships)
    }
    editor.replace(part, with: sheet.applied())
  }
}
