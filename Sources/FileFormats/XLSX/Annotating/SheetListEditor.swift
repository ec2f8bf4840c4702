/// Adds a sheet to the list of a workbook.
struct SheetListEditor {
  let dialect: OfficeDialect
  private let reader: XMLReader
  private let prefix: String
  private var list: XMLPatch.Element?
  /// The names of all sheets, charts among them.
  private(set) var names: [String] = []
  private var lastID = 0

  init(_ bytes: [UInt8], part: PartName) throws(WorkbookError) {
    var (reader, _) = try PackageEditor.root(of: bytes, part)
    dialect = OfficeDialect(of: reader.xml)
    prefix = reader.xml.prefix
    while try reader.nextChild() {
      guard reader.xml.isElement("sheets", in: .spreadsheet), list == nil else {
        try reader.skipElement()
        continue
      }
      var element = reader.xml.openingTag
      while try reader.nextChild() {
        names.append(reader.xml.attributeText("name") ?? "")
        lastID = max(lastID, reader.xml.attribute("sheetId").flatMap { SheetReader.integer($0) } ?? 0)
        try reader.skipElement()
      }
      element.end = reader.xml.start
      list = element
    }
    self.reader = reader.xml
    guard list != nil else { throw .unexpectedContent(part: part.text) }
  }

  /// The part with one more sheet.
  func adding(_ name: String, relationship: String) -> [UInt8] {
    var patch = XMLPatch(reader)
    let xml =
      "<\(prefix)sheet xmlns:r=\"\(dialect.relationships)\" name=\"\(XMLText.escape(name))\" sheetId=\"\(lastID + 1)\""
      + " r:id=\"\(relationship)\"/>"
    if let list { patch.append(xml, to: list) }
    return patch.applied()
  }
}
