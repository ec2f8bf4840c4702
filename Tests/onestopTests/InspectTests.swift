import FileFormats
import Foundation
import Testing
import TestSupport

/// `inspect` prints what the tool reads, and what it prints reads back as the same cells.
@Suite struct InspectTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  init() throws {
    folder = try TemporaryFolder()
    tool = BuiltTool(in: folder.url)
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Writes a workbook of a hidden sheet, `Ghi chú`, and one that is shown, `Kiểm kê`, whose rows are given.
  private func writeWorkbook(_ rows: String, to path: String = "a.xlsx") throws {
    func sheet(_ rows: String) -> String {
      "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>"
    }
    func list(_ entries: [(String, String, String)]) -> String {
      let items = entries.map { "<Relationship Id=\"\($0.0)\" Type=\"\(Self.document)/\($0.1)\" Target=\"\($0.2)\"/>" }
      return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(items.joined())</Relationships>
        """
    }
    let parts = [
      ("_rels/.rels", list([("a", "officeDocument", "book.xml")])),
      (
        "_rels/book.xml.rels",
        list([("b", "worksheet", "b.xml"), ("c", "worksheet", "c.xml"), ("d", "styles", "d.xml")])
      ),
      (
        "book.xml",
        """
        <workbook xmlns="\(Self.main)" xmlns:r="\(Self.document)"><sheets><sheet name="Ghi chú" state="hidden" r:id="b"/>\
        <sheet name="Kiểm kê" r:id="c"/></sheets></workbook>
        """
      ),
      ("b.xml", sheet("<row><c t=\"b\"><v>1</v></c></row>")), ("c.xml", sheet(rows)),
      (
        "d.xml",
        "<styleSheet xmlns=\"\(Self.main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
      ),
    ]
    var writer = ZIPWriter()
    for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
    try Data(try writer.finish()).write(to: folder.url.appendingPathComponent(path))
  }

  private func text(_ text: String) -> String {
    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
  }

  @Test func `a workbook is printed as csv, row for row`() throws {
    try writeWorkbook(
      "<row r=\"2\">\(text("Tên, \"số\""))<c r=\"C2\" s=\"1\"><v>44362</v></c></row><row r=\"4\"><c r=\"B4\"><f>SUM(A1)</f></c></row>"
    )
    let run = try tool.run("inspect", "a.xlsx")
    #expect(run.output == ",,\n\"Tên, \"\"số\"\"\",,2021-06-15\n,,\n,'=SUM(A1),\n")
    #expect(run.messages == "Đã in trang «Kiểm kê». Các trang khác: «Ghi chú» (dùng --sheet).\n")
    #expect(run.exitCode == 0)
    #expect(try tool.run("inspect", "a.xlsx", "--sheet", "ghi chú").output == "TRUE\n")
  }

  @Test func `as json every sheet is printed with all that is known`() throws {
    try writeWorkbook("<row><c><f>1+1</f><v>2.0</v></c></row>")
    let run = try tool.run("inspect", "a.xlsx", "--format", "json")
    #expect(
      run.output == """
        {
          "file" : "a.xlsx",
          "format" : "xlsx",
          "schema" : "onestop.inspect/1",
          "sheets" : [
            {
              "cells" : [
                {"cell" : "A1", "computed" : false, "type" : "boolean", "value" : "TRUE"}
              ],
              "hiddenColumns" : [],
              "hiddenRows" : [],
              "mergedRanges" : ["A1:B1"],
              "name" : "Ghi chú",
              "visibility" : "hidden"
            },
            {
              "cells" : [
                {"cell" : "A1", "computed" : true, "type" : "number", "value" : "2.0"}
              ],
              "hiddenColumns" : [],
              "hiddenRows" : [],
              "mergedRanges" : ["A1:B1"],
              "name" : "Kiểm kê",
              "visibility" : "visible"
            }
          ]
        }

        """
    )
    #expect(try tool.run("inspect", "a.xlsx", "--json").output == run.output)
    let one = try tool.run("inspect", "a.xlsx", "--json", "--sheet", "Kiểm kê")
    #expect(!one.output.contains("Ghi chú"))
    #expect(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) is [String: Any])
  }

  @Test func `what is printed as csv reads back as the same cells`() throws {
    let texts = [
      "=1+1", "'=1+1", "@a", "-5", "+84 912", "a,b", "a;b", "\u{9}", " a ", "\"", "''", "sep=;", "ế", "1,5", "2, 3",
      "|", "''-5",
      "line&#10;end", "&#13;", "\u{FEFF}x", "007",
    ]
    for shift in texts.indices {
      let turned = texts[shift...] + texts[..<shift]
      let rows = stride(from: 0, to: turned.count, by: 3).map { start in
        "<row r=\"\(start + 1)\">" + turned.dropFirst(start).prefix(3).map(text).joined() + "</row>"
      }
      try writeWorkbook(rows.joined())
      let printed = try tool.run("inspect", "a.xlsx")
      try folder.write(printed.output, to: "b.csv")
      let again = try tool.run("inspect", "b.csv")
      #expect(again.output == printed.output)
      let values = { (run: BuiltTool.Run) throws -> [String] in
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let sheets = object?["sheets"] as? [[String: Any]]
        return (sheets?.last?["cells"] as? [[String: Any]])?.compactMap { $0["value"] as? String } ?? []
      }
      // A CR alone would let a terminal write over the line, so it is written out.
      let cells = try values(tool.run("inspect", "a.xlsx", "--json")).map { $0 == "\r" ? "\\u{D}" : $0 }
      #expect(try values(tool.run("inspect", "b.csv", "--json")) == cells)
    }
  }

  @Test func `separated values and JSON are printed too`() throws {
    try folder.write("STT;Tên\n1;Bàn\n", to: "a.csv")
    #expect(try tool.run("inspect", "a.csv").output == "STT,Tên\n1,Bàn\n")
    #expect(
      try tool.run("inspect", "a.csv", "--json").output.contains(
        "{\"column\" : 3, \"field\" : 2, \"line\" : 2, \"row\" : 2, \"type\" : \"text\", \"value\" : \"Bàn\"}"
      )
    )
    try folder.write(
      "{\"unit\": \"tan-lieu\", \"items\": [{\"item\": \"kiosk\", \"quantity\": 2}, {\"note\": null, \"item\": true}]}",
      to: "a.json"
    )
    #expect(
      try tool.run("inspect", "a.json").output == "unit,tan-lieu,\nitem,quantity,note\nkiosk,2,\nTRUE,,\n"
    )
  }

  @Test func `what cannot be read is said, in both languages, with its exit code`() throws {
    try Data([0xD0, 0xCF, 0x11, 0xE0]).write(to: folder.url.appendingPathComponent("a.xls"))
    try folder.write("%PDF-1.7", to: "page.xlsx")
    try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(to: folder.url.appendingPathComponent("photo.csv"))
    try folder.write("\"a", to: "open.csv")
    try folder.write("{", to: "open.json")
    try writeWorkbook("<row><c r=\"XFE1\"><v>1</v></c></row>", to: "far.xlsx")
    let cases = [
      ("a.xls", 65, ["đời cũ", ".xlsx"], ["old Office", ".xlsx"]),
      ("page.xlsx", 65, ["page.xlsx: ", "PDF"], ["page.xlsx: ", "a PDF", "[foreign-file]"]),
      ("photo.csv", 65, ["photo.csv: ", "tệp ảnh"], ["photo.csv: ", "a picture", "[foreign-file]"]),
      ("open.csv", 65, ["open.csv:1:1:", "[unreadable-csv]"], ["open.csv:1:1:", "never closed"]),
      ("open.json", 65, ["open.json:1:"], ["[unreadable-json]"]),
      ("far.xlsx", 65, ["c.xml", "XFE1", "XFD1048576"], ["c.xml", "XFE1"]),
      ("none.xlsx", 66, ["none.xlsx"], ["no file"]),
    ]
    for (file, code, vietnamese, english) in cases {
      for (language, words) in [("vi", vietnamese), ("en", english)] {
        let run = try tool.run("inspect", file, "--language", language)
        #expect(run.exitCode == code && run.output.isEmpty, "\(file): \(run.messages)")
        for word in words { #expect(run.messages.contains(word), "\(file): \(run.messages)") }
      }
    }
  }

  @Test func `a sheet that is not there is answered with those that are`() throws {
    try writeWorkbook("")
    let run = try tool.run("inspect", "a.xlsx", "--sheet", "Kiem ke")
    #expect(run.exitCode == 64 && run.messages.contains("«Ghi chú», «Kiểm kê»"))
    try folder.write("a\n", to: "a.csv")
    #expect(try tool.run("inspect", "a.csv", "--sheet", "x").exitCode == 64)
  }

  @Test func `cells in opposite corners are printed as json, not as a gigabyte of commas`() throws {
    try writeWorkbook("<row><c><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>")
    let csv = try tool.run("inspect", "a.xlsx")
    #expect(csv.exitCode == 65 && csv.output.isEmpty && csv.messages.contains("--format json"))
    #expect(try tool.run("inspect", "a.xlsx", "--json").output.contains("XFD1048576"))
  }
}
