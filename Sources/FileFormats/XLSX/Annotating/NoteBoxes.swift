/// The drawing of the boxes in which the notes of a sheet show, in the old vector language (VML) that all programs use.
enum NoteBoxes {
  static let blank = Array(
    """
    <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>
    """.utf8
  )

  private static let end = Array("</xml>".utf8)

  /// The drawing with more boxes; nothing if it does not end as drawings do.
  ///
  /// Old drawings need not be well-formed XML, and so they are not read: the boxes are put before the last tag, with all
  /// that they need.
  static func adding(_ texts: [CellReference: String], to drawing: [UInt8]) -> [UInt8]? {
    guard let place = drawing.indices.reversed().first(where: { drawing[$0...].starts(with: end) }) else { return nil }
    let taken = String(decoding: drawing, as: UTF8.self)
    var kind = 1
    while taken.contains("\"note-kind-\(kind)\"") { kind += 1 }
    var boxes = """
      <v:shapetype \(namespaces) id="note-kind-\(kind)" coordsize="21600,21600" o:spt="202" \
      path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
      <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
      """
    for (index, entry) in texts.sorted(by: { $0.key < $1.key }).enumerated() {
      boxes += box("note-\(kind)-\(index + 1)", kind: "note-kind-\(kind)", at: entry.key, text: entry.value)
    }
    return Array(drawing[..<place]) + boxes.utf8 + drawing[place...]
  }

  private static let namespaces = """
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:x="urn:schemas-microsoft-com:office:excel"
    """

  private static func box(_ id: String, kind: String, at cell: CellReference, text: String) -> String {
    """
    <v:shape \(namespaces) id="\(id)" type="#\(kind)" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" \
    o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>\
    <v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
    <x:Anchor>\(anchor(of: text, at: cell))</x:Anchor><x:AutoFill>False</x:AutoFill>\
    <x:Row>\(cell.row - 1)</x:Row><x:Column>\(cell.column - 1)</x:Column></x:ClientData></v:shape>
    """
  }

  /// The corners of the box, beside the cell and high enough for the text: columns and rows, each with pixels.
  private static func anchor(of text: String, at cell: CellReference) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + 1 + $1.count / 30 }
    // Towards the last column and row there is no room beyond.
    let column = min(cell.column, CellReference.lastColumn - 5)
    let row = min(max(0, cell.row - 2), CellReference.lastRow - 60)
    return "\(column), 15, \(row), 4, \(column + 4), 15, \(row + min(50, lines + 1)), 8"
  }
}

/// The names that the two forms of the standard differ in.
struct OfficeDialect {
  /// Workbooks, sheets, styles and notes.
  let spreadsheet: String
  /// The types of relationships, and the attributes that name them.
  let relationships: String

  /// The form in which a part is written, told by the namespace of its root.
  init(of reader: XMLReader) {
    let root = String(decoding: reader.bytes[reader.start..<reader.index], as: UTF8.self)
    if root.contains("http://purl.oclc.org/ooxml/spreadsheetml/main") {
      spreadsheet = "http://purl.oclc.org/ooxml/spreadsheetml/main"
      relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    } else {
      spreadsheet = OfficeNames.spreadsheet
      relationships = OfficeNames.relationships
    }
  }

  func type(_ word: String) -> String { "\(relationships)/\(word)" }
}
