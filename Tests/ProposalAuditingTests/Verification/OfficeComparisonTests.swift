import FileFormats
import Foundation
import ProposalRecord
import Testing
@testable import ProposalAuditing

/// An office document held against the one that the record gives: what of it was changed, and where.
@Suite struct OfficeComparisonTests {
  /// A change of one part, by a text that stands in it.
  struct Change: Sendable {
    let part: String
    let old: String
    let new: String
    /// In the path of the difference, and in its English sentence.
    let what: String
    let text: String

    init(_ part: String, _ old: String, _ new: String, what: String, says text: String) {
      (self.part, self.old, self.new, self.what, self.text) = (part, old, new, what, text)
    }
  }

  private static func shipped(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(ShippedProposal.project)/proposals/2025-02/\(name)")))
  }

  /// The document with a part changed or added.
  private static func changed(_ document: [UInt8], _ part: String, _ change: (String) -> String) throws -> [UInt8] {
    let archive = try ZIPArchive(document)
    var writer = ZIPWriter()
    for entry in archive.entries {
      let contents = try archive.contents(of: entry)
      let text = String(decoding: contents, as: UTF8.self)
      try writer.add(entry.name, entry.name == part ? Array(change(text).utf8) : contents)
    }
    if archive.entry(named: part) == nil { try writer.add(part, Array(change("").utf8)) }
    return try writer.finish()
  }

  private func expect(_ change: Change, in name: String) throws {
    let document = try Self.shipped(name)
    let found = try Self.changed(document, change.part) { text in
      guard let range = text.range(of: change.old) ?? (change.old.isEmpty ? text.startIndex..<text.startIndex : nil)
      else {
        return text
      }
      return text.replacingCharacters(in: range, with: change.new)
    }
    #expect(found != document)
    let differences = DocumentComparison(found: found, expected: document, name: name, path: "p/\(name)").differences
    let named = differences.filter { $0.what.hasPrefix("outputs[\(name)] ") && $0.what.contains(change.what) }
    #expect(named.contains { $0.text?.en.contains(change.text) == true }, "\(differences.map(\.what))")
    #expect(named.allSatisfy { $0.source?.hasPrefix("p/\(name): ") == true })
    #expect(differences.first?.text?.en.contains("same content") == false)
  }

  private static let body = "word/document.xml"

  @Test(
    "A change of a letter is named for what it is",
    arguments: [
      Change(
        body,
        "</w:r></w:p>",
        "</w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>",
        what: ", hidden text",
        says: "put in: hidden"
      ),
      Change(
        body,
        "</w:r></w:p>",
        "</w:r><w:r><w:rPr><w:color w:val=\"FEFEFE\"/></w:rPr><w:t>x</w:t></w:r></w:p>",
        what: ", hidden text",
        says: "put in"
      ),
      Change(
        body,
        "</w:r></w:p>",
        "</w:r><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>x</w:t></w:r></w:p>",
        what: ", hidden text",
        says: "table 1, row 1"
      ),
      Change(
        body,
        "</w:r></w:p>",
        "</w:r><w:ins w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>",
        what: ", insertion",
        says: "tracked insertion"
      ),
      Change(
        body,
        "</w:r></w:p>",
        "</w:r><w:del w:id=\"1\"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>",
        what: ", deletion",
        says: "tracked deletion"
      ),
      Change(
        body,
        "</w:r></w:p>",
        "</w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>7</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>",
        what: ", text box",
        says: "put in: text box"
      ),
      Change(
        body,
        "</w:r></w:p>",
        "</w:r><w:r><w:instrText>= 1+1</w:instrText></w:r></w:p>",
        what: ", field",
        says: "field code"
      ),
      Change(body, "<w:jc w:val=\"right\"/>", "<w:jc w:val=\"left\"/>", what: ", appearance", says: "table 2"),
      Change(body, "<w:trPr>", "<w:trPr><w:hidden/>", what: ", appearance", says: "appearance"),
      Change(
        body,
        "<w:pgNumType w:start=\"1\"/>",
        "<w:pgNumType w:start=\"2\"/>",
        what: ", appearance",
        says: "appearance"
      ),
      Change(
        "word/header1.xml",
        "</w:p>",
        "<w:r><w:t>Duyệt</w:t></w:r></w:p>",
        what: "header (word/header1.xml), paragraph 1, header",
        says: "header or footer"
      ),
      Change(
        "word/styles.xml",
        "w:styleId=\"Body\">",
        "w:styleId=\"Body\"><w:rPr><w:vanish/></w:rPr>",
        what: "style Body, appearance",
        says: "appearance"
      ),
      Change(
        "docProps/core.xml",
        "<dc:title>",
        "<dc:title>x",
        what: "docProps/core.xml: title, property",
        says: "property"
      ),
      Change("word/_rels/document.xml.rels", "header1.xml", "header2.xml", what: ", link", says: "link"),
      Change(
        "word/comments.xml",
        "",
        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment><w:p><w:r><w:t>sai</w:t></w:r></w:p></w:comment></w:comments>",
        what: "comments (word/comments.xml), paragraph 1, comment",
        says: "put in: comment"
      ),
      Change("word/media/photo.png", "", "x", what: "part 'word/media/photo.png', part", says: "no such part"),
      Change("word/vbaProject.bin", "", "x", what: "part 'word/vbaProject.bin', part", says: "no such part"),
    ]
  )
  func letter(_ change: Change) throws { try expect(change, in: "units/da-mai.docx") }

  @Test(
    "A change of a workbook is named for what it is",
    arguments: [
      Change(
        "xl/worksheets/sheet1.xml",
        "<v>959485000</v>",
        "<v>959485001</v>",
        what: "Mục lục!C6",
        says: "shows 959485001"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<f>C5-C6</f>",
        "<f>C5-C6+1</f>",
        what: "Mục lục!C7, formula (value kept)",
        says: "stored value kept"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<f>C5-C6</f>",
        "",
        what: "Mục lục!C7, formula (value kept)",
        says: "taken out"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<c r=\"C5\" s=\"6\">",
        "<c r=\"C5\" s=\"6\" t=\"str\">",
        what: "Mục lục!C5, cell type",
        says: "type of the cell"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<c r=\"C5\" s=\"6\">",
        "<c r=\"C5\" s=\"5\">",
        what: "Mục lục!C5, number format",
        says: "number format"
      ),
      Change("xl/styles.xml", "numFmtId=\"3\"", "numFmtId=\"4\"", what: ", number format", says: "more places alike"),
      Change(
        "xl/styles.xml",
        "formatCode=\"0&quot; ★&quot;\"",
        "formatCode=\";;;\"",
        what: ", hidden text",
        says: "put in: hidden text"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<row r=\"7\"",
        "<row r=\"7\" hidden=\"1\"",
        what: "Mục lục!row 7, hidden",
        says: "the row is hidden"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<row r=\"8\"",
        "<row r=\"8\" ht=\"0.5\"",
        what: "Mục lục!row 8, hidden",
        says: "the row is hidden"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<col min=\"3\"",
        "<col hidden=\"true\" min=\"3\"",
        what: "Mục lục!column C, hidden",
        says: "the column is hidden"
      ),
      Change(
        "xl/workbook.xml",
        "<sheet name=\"Phụ lục II\"",
        "<sheet state=\"veryHidden\" name=\"Phụ lục II\"",
        what: "sheet 'Phụ lục II', hidden",
        says: "the sheet is hidden"
      ),
      Change(
        "xl/workbook.xml",
        "<sheet name=\"Phụ lục II\"",
        "<sheet name=\"Phụ lục 2\"",
        what: "sheet 'Phụ lục 2', part",
        says: "no such sheet"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<oddFooter>",
        "<oddFooter>x",
        what: "Mục lục: headerFooter, header",
        says: "header or footer"
      ),
      Change(
        "xl/worksheets/sheet1.xml",
        "<mergeCell ref=\"A1:F1\"/>",
        "",
        what: "Mục lục: mergeCells",
        says: "setting"
      ),
      Change(
        "xl/worksheets/sheet7.xml",
        "operator=\"between\"",
        "operator=\"notBetween\"",
        what: "conditionalFormatting",
        says: "appearance"
      ),
      Change("xl/sharedStrings.xml", ">Ngân sách (đồng)<", ">Ngân khố (đồng)<", what: "Mục lục!B5", says: "wording"),
      Change("xl/comments1.xml", "", "<comments/>", what: "part 'xl/comments1.xml', comment", says: "no such part"),
    ]
  )
  func workbook(_ change: Change) throws { try expect(change, in: "phu-luc.xlsx") }

  @Test func `the numbers of a chart are named with their series and their column`() throws {
    let chart = Change(
      "word/charts/chart1.xml",
      "<c:v>8</c:v>",
      "<c:v>9</c:v>",
      what: "chart 1, series 'Công nhận năm 2024', '4 sao', chart",
      says: "chart data"
    )
    try expect(chart, in: "tom-tat.docx")
  }

  @Test(arguments: ["units/da-mai.docx", "phu-luc.xlsx"])
  func `what is packed otherwise, or written with other prefixes, is the same`(name: String) throws {
    let document = try Self.shipped(name)
    let archive = try ZIPArchive(document)
    var writer = ZIPWriter()
    for entry in archive.entries.reversed() {
      let text = String(decoding: try archive.contents(of: entry), as: UTF8.self)
      let renamed = text.replacingOccurrences(of: "w:", with: "v:").replacingOccurrences(
        of: "xmlns:w=",
        with: "xmlns:v="
      )
      try writer.add(entry.name, Array((entry.name == Self.body ? renamed : text + "\n").utf8))
    }
    let differences = DocumentComparison(
      found: try writer.finish(),
      expected: document,
      name: name,
      path: name
    ).differences
    #expect(differences.map { $0.text?.vi } == ["Tài liệu «\(name)» đã được đóng gói lại: nội dung vẫn như cũ"])
  }

  @Test func `a part that outgrows the record's is not read on`() throws {
    let document = try Self.shipped("units/da-mai.docx")
    let filling = "<!--" + (0..<1_500_000).map { String($0) }.joined(separator: " ") + "-->"
    let found = try Self.changed(document, "word/settings.xml") { $0 + filling }
    let differences = DocumentComparison(found: found, expected: document, name: "a.docx", path: "a.docx").differences
    #expect(differences.last?.text?.en.contains("far larger") == true)
  }
}
