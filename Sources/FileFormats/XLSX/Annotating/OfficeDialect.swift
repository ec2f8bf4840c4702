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
