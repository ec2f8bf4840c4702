import Foundation
import FoundationXML
import Testing
@testable import FileFormats

/// The parts of a written document.
@Suite struct WordDocumentWriterTests {
  private static let page = WordDocument.Page(
    width: .millimetres(210),
    height: .millimetres(297),
    top: .millimetres(20),
    bottom: .millimetres(20),
    left: .millimetres(30),
    right: .millimetres(15),
    header: .millimetres(10)
  )

  private func document(_ text: String) -> WordDocument {
    let style = WordDocument.ParagraphStyle(id: "Body", name: "Normal", text: .init(size: .points(14)))
    let paragraph = WordDocument.Paragraph("Body", [WordDocument.Run(text, .init(isBold: true))])
    let table = WordDocument.Table(
      columns: [.millimetres(40), .millimetres(60)],
      headerRows: 1,
      rows: [
        WordDocument.Table.Row([WordDocument.Table.Cell([paragraph], columnSpan: 2)]),
        WordDocument.Table.Row([WordDocument.Table.Cell([paragraph]), WordDocument.Table.Cell([])]),
      ],
      description: text
    )
    var broad = Self.page
    swap(&broad.width, &broad.height)
    return WordDocument(
      title: text,
      author: text,
      language: "vi-VN",
      styles: [style],
      sections: [
        WordDocument.Section(page: Self.page, pageNumberStyle: "Body", blocks: [.paragraph(paragraph), .table(table)]),
        WordDocument.Section(page: broad, pageNumberStyle: "Body", blocks: [.chart(chart(text)), .table(table)]),
      ]
    )
  }

  private func chart(_ text: String) -> WordDocument.Chart {
    WordDocument.Chart(
      description: text,
      categories: [text, "2 sao"],
      series: [WordDocument.Chart.Series(name: text, values: [3, 0], color: "1F4E79")],
      width: .millimetres(160),
      height: .millimetres(60),
      style: "Body"
    )
  }

  @Test func `a chart holds its figures, and says them to whoever does not see it`() throws {
    let parts = try parts(document("Số <đơn vị>"))
    let chart = try #require(parts["word/charts/chart1.xml"])
    #expect(chart.contains("<c:pt idx=\"0\"><c:v>3</c:v></c:pt><c:pt idx=\"1\"><c:v>0</c:v></c:pt>"))
    #expect(parts["word/document.xml"]?.contains("descr=\"Số &lt;đơn vị") == true)
    // 160 mm are 5,760,000 units of drawings, as near as twentieths of a point come.
    #expect(parts["word/document.xml"]?.contains("<wp:extent cx=\"5760085\"") == true)
  }

  private func parts(_ document: WordDocument) throws -> [String: String] {
    let archive = try ZIPArchive(try WordDocumentWriter().write(document))
    var parts: [String: String] = [:]
    for entry in archive.entries {
      parts[entry.name] = String(decoding: try archive.contents(of: entry), as: UTF8.self)
    }
    return parts
  }

  @Test(
    arguments: [
      "Kính gửi: Ủy ban", "<w:p>&amp;\"'</w:p>", "dòng 1\ndòng 2", "\u{1}\u{FFFE}\u{7}", "👩‍👩‍👧 שלום", "",
      String(repeating: "Ô ", count: 300),
    ]
  )
  func `every part is XML, whatever the text`(text: String) throws {
    for (name, part) in try parts(document(text)) {
      let parser = XMLParser(data: Data(part.utf8))
      #expect(parser.parse(), "\(name): \(parser.parserError.map { "\($0)" } ?? "")")
    }
  }

  @Test func `every part is declared, and every relationship leads to a part`() throws {
    let parts = try parts(document("Một"))
    let types = try #require(parts["[Content_Types].xml"])
    for name in parts.keys where name.hasSuffix(".xml") && name != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(name)\""), "\(name)")
    }
    let relationships = try #require(parts["word/_rels/document.xml.rels"])
    let targets = relationships.matches(of: /Target="([^"]*)"/).map { "word/" + String($0.1) }
    #expect(targets.count >= 5)
    for target in targets { #expect(parts[target] != nil, "\(target)") }
    let body = try #require(parts["word/document.xml"])
    for id in body.matches(of: /r:id="([^"]*)"/).map({ String($0.1) }) {
      #expect(relationships.contains("Id=\"\(id)\""), "\(id)")
    }
  }

  @Test func `sections, header rows and whole rows are told`() throws {
    let body = try #require(try parts(document("Một"))["word/document.xml"])
    #expect(body.matches(of: /<w:sectPr>/).count == 2)
    #expect(body.matches(of: /w:orient="landscape"/).count == 1)
    #expect(body.matches(of: /<w:pgNumType w:start="1"\/>/).count == 2)
    #expect(body.matches(of: /<w:titlePg\/>/).count == 2)
    #expect(body.matches(of: /<w:tblHeader\/>/).count == 2)
    // A row that must not be divided and a head that repeats, in one table: LibreOffice then loses rows.
    for table in body.matches(of: /<w:tbl>.*?<\/w:tbl>/).map({ String($0.0) }) where table.contains("<w:tblHeader/>") {
      let rows = table.components(separatedBy: "<w:tr>").dropFirst()
      for row in rows where !row.contains("<w:tblHeader/>") { #expect(!row.contains("<w:cantSplit/>")) }
    }
    #expect(body.contains("<w:gridSpan w:val=\"2\"/>"))
  }

  @Test func `the same document gives the same bytes`() throws {
    let document = document("Tờ trình")
    #expect(try WordDocumentWriter().write(document) == WordDocumentWriter().write(document))
  }
}
