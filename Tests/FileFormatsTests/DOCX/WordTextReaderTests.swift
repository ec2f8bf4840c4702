import FileFormats
import Testing

/// What the writer of Word documents writes, read back.
@Suite struct WordTextReaderTests {
  private static func document(_ body: String) throws -> [UInt8] {
    var archive = ZIPWriter()
    let xml =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body></w:document>"
    try archive.add("word/document.xml", Array(xml.utf8))
    return try archive.finish()
  }

  @Test func `paragraphs and cells have their places`() throws {
    let row =
      "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>"
    let bytes = try Self.document(
      """
      <w:p><w:r><w:t>Một</w:t></w:r><w:r><w:br/><w:t xml:space="preserve"> hai</w:t></w:r></w:p><w:p/>
      <w:tbl>\(row)\(row)</w:tbl><w:p><w:r><w:t>x &amp; y</w:t></w:r></w:p>
      """
    )
    let texts = try WordTextReader().read(bytes)
    #expect(texts.map(\.text) == ["Một  hai", "a", "b", "a", "b", "x & y"])
    #expect(texts.first?.place == .paragraph(1))
    #expect(texts[4].place == .cell(table: 1, row: 2, column: 2))
    #expect(texts.last?.place == .paragraph(3))
  }

  @Test func `what is no document is refused`() throws {
    #expect(throws: WordReadError.archive(.notAnArchive)) { try WordTextReader().read(Array("x".utf8)) }
    var archive = ZIPWriter()
    try archive.add("a.txt", [])
    let bytes = try archive.finish()
    #expect(throws: WordReadError.noDocument) { try WordTextReader().read(bytes) }
    let damaged = try Self.document("<w:p>")
    #expect(throws: WordReadError.self) { try WordTextReader().read(damaged) }
  }
}
