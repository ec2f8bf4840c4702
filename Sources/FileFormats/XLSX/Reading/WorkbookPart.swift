/// The part of a workbook that lists its sheets, and where the other parts lie.
struct WorkbookPart {
  struct SheetEntry {
    let name: String
    let visibility: Workbook.Visibility
    let part: PartName
  }

  let part: PartName
  private(set) var sheets: [SheetEntry] = []
  private(set) var dateSystem = DateSystem.since1900
  let stylesPart: PartName?
  let sharedTextsPart: PartName?

  init(of package: OfficePackage, limits: WorkbookReader.Limits) throws(WorkbookError) {
    let part = try Self.mainPart(of: package)
    self.part = part
    let relationships = try package.relationships(of: part)
    stylesPart = relationships.first { $0.type == "styles" }?.target
    sharedTextsPart = relationships.first { $0.type == "sharedStrings" }?.target
    guard let bytes = try package.contents(of: part) else { throw .missingPart(part.text, neededBy: "_rels/.rels") }
    var reader = try Self.reader(of: bytes, part, in: package)
    while try reader.nextChild() {
      if reader.xml.isElement("workbookPr", in: .spreadsheet) {
        if reader.isTrue("date1904") { dateSystem = .since1904 }
        try reader.skipElement()
      } else if reader.xml.isElement("sheets", in: .spreadsheet) {
        while try reader.nextChild() {
          if let entry = try Self.sheet(at: reader, relationships, of: part) {
            guard sheets.count < limits.sheets else { throw .tooMuch(.sheets, limit: limits.sheets, part: part.text) }
            // A part that is two sheets would make a small file a large table.
            guard !sheets.contains(where: { $0.part == entry.part }) else { throw .repeatedPart(entry.part.text) }
            sheets.append(entry)
          }
          try reader.skipElement()
        }
      } else {
        try reader.skipElement()
      }
    }
    while try reader.next() != nil {}
  }

  /// The sheet that an element of the list names; nothing for a sheet without cells, such as a chart, or without a part,
  /// as the modules of macros of Excel 5 are kept.
  private static func sheet(
    at reader: PartReader,
    _ relationships: [Relationship],
    of part: PartName
  ) throws(WorkbookError) -> SheetEntry? {
    guard reader.xml.isElement("sheet", in: .spreadsheet) else { return nil }
    let name = reader.xml.attributeText("name") ?? ""
    let id = reader.xml.attribute("id", in: .documentRelationships).map { String(decoding: $0, as: UTF8.self) }
    guard let id, !id.isEmpty else { return nil }
    guard let found = relationships.first(where: { $0.id == id }) else {
      throw .missingPart(name, neededBy: part.text)
    }
    guard found.type == "worksheet", let target = found.target else { return nil }
    let state = reader.xml.attributeText("state") ?? ""
    return SheetEntry(name: name, visibility: Workbook.Visibility(rawValue: state) ?? .visible, part: target)
  }

  /// The part with which everything begins.
  private static func mainPart(of package: OfficePackage) throws(WorkbookError) -> PartName {
    let relationships = try package.relationships(of: nil)
    let main = relationships.first { $0.type == "officeDocument" }?.target
    guard let part = main ?? Self.usualPart(in: package) else { throw .foreignFormat(try format(of: package)) }
    return part
  }

  /// A reader that stands at the root of the main part.
  ///
  /// What else it may be is looked up only if it is no workbook.
  private static func reader(
    of bytes: [UInt8],
    _ part: PartName,
    in package: OfficePackage
  ) throws(WorkbookError) -> PartReader {
    do throws(WorkbookError) {
      var reader = try PartReader(bytes, part: part)
      try reader.expectRoot("workbook")
      return reader
    } catch {
      let type = try package.contentType(of: part) ?? ""
      let formats: [(String, WorkbookError.Format)] = [
        ("sheet.binary", .binaryWorkbook), ("wordprocessingml", .textDocument), ("ms-word", .textDocument),
        ("presentationml", .presentation), ("ms-powerpoint", .presentation),
      ]
      guard let format = formats.first(where: { type.contains($0.0) })?.1 else { throw error }
      throw .foreignFormat(format)
    }
  }

  private static func usualPart(in package: OfficePackage) -> PartName? {
    let part = PartName("xl/workbook.xml")
    return package.has(part) ? part : nil
  }

  /// What an archive is that is no package of an office program.
  private static func format(of package: OfficePackage) throws(WorkbookError) -> WorkbookError.Format {
    let mediaType = try package.contents(of: PartName("mimetype")) ?? []
    if mediaType.starts(with: "application/vnd.oasis.opendocument".utf8) { return .openDocument }
    return package.has(PartName("xl/workbook.bin")) ? .binaryWorkbook : .archive
  }
}
