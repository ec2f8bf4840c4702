@testable import FileFormats

/// Small workbooks as programs of different makes write them.
enum PackageSample: CaseIterable {
  /// As Excel writes it.
  case plain
  /// In the strict form of the standard.
  case strict
  /// With a prefix before each name, and parts named from the top.
  case prefixed
  /// Without a part for styles.
  case styleless
  /// With a note in B2.
  case notes
  /// Without references of rows and cells.
  case implicit
  /// With A2:C3 merged, other things behind the cells, and a style for a column.
  case merged
  /// With a part in UTF-16.
  case utf16
  /// Without a row.
  case empty

  private var isStrict: Bool { self == .strict }
  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }
  private var relationships: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  func bytes() throws(ZIPError) -> [UInt8] {
    var archive = ZIPWriter()
    for (name, text) in parts {
      let isWide = self == .utf16 && name == "xl/worksheets/sheet1.xml"
      let encoding = isWide ? "UTF-16" : "UTF-8"
      let document = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n\(prefixed(text, in: name))"
      let wide: [UInt8] = [0xFF, 0xFE] + document.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      try archive.add(name, isWide ? wide : Array(document.utf8))
    }
    return try archive.finish()
  }

  /// Puts a prefix before each name, if the sample has prefixes.
  private func prefixed(_ text: String, in part: String) -> String {
    guard self == .prefixed, part.hasPrefix("xl/"), !part.hasSuffix(".rels"), !part.hasPrefix("xl/media") else {
      return text
    }
    let tags = text.split(separator: "<", omittingEmptySubsequences: false).map { piece in
      piece.isEmpty ? "" : piece.hasPrefix("/") ? "/x:\(piece.dropFirst())" : "x:\(piece)"
    }
    return tags.joined(separator: "<").replacing("xmlns=\"", with: "xmlns:x=\"")
  }

  private var parts: [(name: String, text: String)] {
    let package = "http://schemas.openxmlformats.org/package/2006"
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var overrides = [
      ("xl/workbook.xml", "\(type).sheet.main+xml"), ("xl/worksheets/sheet1.xml", "\(type).worksheet+xml"),
    ]
    var targets = [("worksheet", self == .prefixed ? "/xl/worksheets/sheet1.xml" : "worksheets/sheet1.xml")]
    var parts: [(String, String)] = []
    if self != .styleless {
      overrides.append(("xl/styles.xml", "\(type).styles+xml"))
      targets.append(("styles", "styles.xml"))
      parts.append(("xl/styles.xml", styles))
    }
    if self == .notes {
      overrides.append(("xl/comments1.xml", "\(type).comments+xml"))
      parts.append(
        (
          "xl/worksheets/_rels/sheet1.xml.rels",
          relations([
            ("vmlDrawing", "../drawings/vmlDrawing1.vml"), ("comments", "../comments1.xml"),
          ])
        )
      )
      parts.append(
        (
          "xl/comments1.xml",
          """
          <comments xmlns="\(main)"><authors><author>Lan</author></authors><commentList><comment ref="B2" authorId="0">\
          <text><t>Đã xem</t></text></comment></commentList></comments>
          """
        )
      )
      // Not well-formed on purpose: old drawings need not be.
      parts.append(
        (
          "xl/drawings/vmlDrawing1.vml",
          """
          <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="a"><br>\
          <x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>
          """
        )
      )
    }
    parts.append(("xl/media/image1.png", "không phải ảnh"))
    let types = overrides.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
    let vml = "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
    return [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="\(package)/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\(self == .notes ? vml : "")\(types)</Types>
        """
      ),
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(main)" xmlns:r="\(relationships)"><sheets><sheet name="Sheet1" sheetId="3" r:id="rId1"/>\
        </sheets></workbook>
        """
      ),
      ("xl/_rels/workbook.xml.rels", relations(targets)),
      ("xl/worksheets/sheet1.xml", sheet),
    ] + parts
  }

  private func relations(_ targets: [(type: String, target: String)]) -> String {
    let entries = targets.enumerated().map { index, entry in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationships)/\(entry.type)\" Target=\"\(entry.target)\"/>"
    }
    return
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(entries.joined())</Relationships>"
  }

  private var styles: String {
    """
    <styleSheet xmlns="\(main)"><fonts count="1"><font><sz val="12"/></font></fonts><fills count="2"><fill>\
    <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1">\
    <border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" \
    borderId="0"/><xf numFmtId="14" fontId="0" fillId="1" applyNumberFormat="1" applyFill='0'><protection locked="0"/></xf>\
    </cellXfs><dxfs count="0"/></styleSheet>
    """
  }

  private var sheet: String {
    let (row1, row2) = self == .implicit ? ("", "") : (" r=\"1\" spans=\"1:2\"", " r=\"2\"")
    func cell(_ reference: String) -> String { self == .implicit ? "" : " r=\"\(reference)\"" }
    let style = self == .styleless ? "" : " s=\"1\""
    let cells = """
      <row\(row1)><c\(cell("A1")) t="inlineStr"><is><t xml:space="preserve"> Tên </t></is></c><c\(cell("B1"))><v>1</v></c></row>\
      <row\(row2)><c\(cell("A2"))><f>1+1</f><v>2</v></c><c\(cell("B2"))\(style)><v>44362</v></c></row>
      """
    let merged = "<mergeCells count=\"1\"><mergeCell ref=\"A2:C3\"/></mergeCells><pageMargins left=\"1\" right=\"1\" "
    let behind = merged + "top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/><extLst><ext uri=\"{x}\"/></extLst>"
    let drawing = "<legacyDrawing xmlns:r=\"\(relationships)\" r:id=\"rId1\"/>"
    return """
      <worksheet xmlns="\(main)">\(self == .merged ? "<cols><col min=\"1\" max=\"9\" width=\"9\" style=\"1\"/></cols>" : "")\
      \(self == .empty ? "<sheetData/>" : "<sheetData>\(cells)</sheetData>")\
      \(self == .merged ? behind : "")\(self == .notes ? drawing : "")</worksheet>
      """
  }
}
