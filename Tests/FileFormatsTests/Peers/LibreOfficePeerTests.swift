import Testing
@testable import FileFormats

/// Opens written workbooks with LibreOffice.
@Suite(.enabled(if: LibreOfficePeer.isPresent, "soffice is not installed"))
struct LibreOfficePeerTests {
  @Test("LibreOffice reads the same texts, hostile ones too")
  func texts() throws {
    let peer = try #require(LibreOfficePeer())
    let csv = try peer.csv(ofSheet: 3, in: WorkbookWriter().write(RichWorkbook.full()))
    let texts = try CSVReader(delimiter: .comma).read(csv).table.rows.map { $0.texts.first ?? "" }
    #expect(texts.count == RichWorkbook.hostileTexts.count)
    for (text, expected) in zip(texts, RichWorkbook.hostileTexts) {
      #expect(text.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(text.prefix(40).debugDescription)")
    }
  }
}
