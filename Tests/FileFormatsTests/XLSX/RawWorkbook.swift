@testable import FileFormats

/// A workbook built part by part, as small as a test needs it.
struct RawWorkbook {
  /// The parts by name; a test may change or remove any.
  var parts: [String: String]

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// Makes a workbook of one visible sheet, `Inventory`, whose rows are given as XML.
  init(
    rows: String = "",
    before: String = "",
    after: String = "",
    texts: [String] = [],
    formats: [(id: Int, code: String?)] = [],
    isSince1904: Bool = false
  ) {
    let codes = formats.compactMap { format in
      format.code.map { "<numFmt numFmtId=\"\(format.id)\" formatCode=\"\($0)\"/>" }
    }
    parts = [
      "[Content_Types].xml": """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """,
      "_rels/.rels": Self.list([("rId1", "officeDocument", "xl/workbook.xml")]),
      "xl/_rels/workbook.xml.rels": Self.list([
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
        ("rId3", "styles", "styles.xml"),
      ]),
      "xl/workbook.xml": """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.document)"><workbookPr date1904="\(isSince1904 ? 1 : 0)"/>\
      <sheets><sheet name="Inventory" sheetId="1" r:id="rId1"/></sheets></workbook>
      """,
      "xl/worksheets/sheet1.xml": Self.sheet(rows: rows, before: before, after: after),
      "xl/sharedStrings.xml": "<sst xmlns=\"\(Self.main)\">\(texts.map { "<si>\($0)</si>" }.joined())</sst>",
      "xl/styles.xml": """
      <styleSheet xmlns="\(Self.main)"><numFmts>\(codes.joined())</numFmts><cellXfs><xf numFmtId="0"/>\
      \(formats.map { "<xf numFmtId=\"\($0.id)\"/>" }.joined())</cellXfs></styleSheet>
      """,
    ]
  }

  static func sheet(rows: String, before: String = "", after: String = "") -> String {
    "<worksheet xmlns=\"\(main)\">\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
  }

  /// A list of relationships of the transitional form.
  static func list(_ entries: [(id: String, type: String, target: String)]) -> String {
    let items = entries.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(document)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(relationships)\">\(items.joined())</Relationships>"
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    var writer = ZIPWriter()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) { try writer.add(name, Array(text.utf8)) }
    return try writer.finish()
  }

  /// The first sheet as it is read.
  func sheet() throws -> Workbook.Sheet? { try WorkbookReader().read(try bytes()).sheets.first }

  /// The cells of the first sheet by their references: what kind they are, and how they read.
  func cells() throws -> [String: Cell.Value] {
    let cells = try sheet()?.table.rows.flatMap(\.cells) ?? []
    return Dictionary(cells.map { ("\($0.position)".replacing("Inventory!", with: ""), $0.value) }) { first, _ in first
    }
  }
}
