import FileFormats
import Foundation
import Testing
import TestSupport

/// Workbooks of old Excel and of OpenDocument as a user meets them.
@Suite struct OldWorkbookTests {
  private let folder: TemporaryFolder
  private let tool: BuiltTool

  private static let csv = "inventories/2025-02/tan-lieu.csv"
  private static let xls = "inventories/2025-02/tan-lieu.xls"
  private static let ods = "inventories/2025-02/tan-lieu.ods"

  init() throws {
    folder = try TemporaryFolder.withSampleWorkspace()
    tool = BuiltTool(in: folder.url)
  }

  /// The rows of the inventory that the sample workspace holds as a table.
  private func rows() throws -> [[String]] {
    let bytes = [UInt8](try Data(contentsOf: folder.url.appendingPathComponent(Self.csv)))
    return try StoredFile(bytes, name: Self.csv).table().table.rows.map { row in
      // A spreadsheet keeps amounts as numbers, without the dots that it shows.
      row.texts.map { $0.wholeMatch(of: /\d{1,3}(\.\d{3})+/) == nil ? $0 : $0.replacing(".", with: "") }
    }
  }

  /// Puts a file in the place of the table.
  private func submit(_ bytes: [UInt8], as path: String) throws {
    try? FileManager.default.removeItem(at: folder.url.appendingPathComponent(Self.csv))
    try Data(bytes).write(to: folder.url.appendingPathComponent(path))
  }

  /// An old workbook of rows; whole numbers are numbers.
  private func oldWorkbook(_ rows: [[String]], font: String = "Arial", stored: (String) -> String = { $0 }) -> [UInt8] {
    var book = RawOldWorkbook()
    book.fonts = [font]
    book.sheets[0].name = "Kiểm kê"
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        book.sheets[0].records +=
          Double(text).map { RawOldWorkbook.number(row, column, $0) }
          ?? RawOldWorkbook.cell(0x0204, row, column, RawOldWorkbook.text(stored(text)))
      }
    }
    return book.bytes()
  }

  /// An OpenDocument workbook of rows, all of whose cells are text but for whole numbers.
  private func openDocument(_ rows: [[String]]) throws -> [UInt8] {
    let names = ["office", "table", "text"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    let cells = rows.map { row in
      let cells = row.map { text in
        let type = Int(text) == nil ? "string" : "float\" office:value=\"\(text)"
        let shown = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return text.isEmpty
          ? "<table:table-cell/>"
          : "<table:table-cell office:value-type=\"\(type)\"><text:p>\(shown)</text:p></table:table-cell>"
      }
      return "<table:table-row>\(cells.joined())</table:table-row>"
    }
    let content =
      "<office:document-content \(names.joined(separator: " "))><office:body><office:spreadsheet>"
      + "<table:table table:name=\"Kiểm kê\">\(cells.joined())</table:table></office:spreadsheet></office:body>"
      + "</office:document-content>"
    var writer = ZIPWriter()
    try writer.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    try writer.add("content.xml", Array(content.utf8))
    return try writer.finish()
  }

  @Test func `the same inventory is read from each`() throws {
    let rows = try rows()
    let before = try tool.run("check", Self.csv)
    let files = [(Self.xls, oldWorkbook(rows)), (Self.ods, try openDocument(rows))]
    for (path, bytes) in files {
      try submit(bytes, as: path)
      let run = try tool.run("check", path)
      #expect(run.exitCode == 0 && run.messages == before.messages, "\(run.output)\(run.messages)")
      #expect(run.output == before.output)
      let cells = try tool.run("inspect", path, "--format", "csv")
      #expect(cells.exitCode == 0 && cells.output.contains("Biển tên"))
      let json = try tool.run("inspect", path, "--format", "json").output
      #expect(json.contains("\"format\" : \"\(path.suffix(3))\"") && json.contains("\"name\" : \"Kiểm kê\""))
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
    }
  }

  @Test func `text in an old font is read, and said`() throws {
    try submit(oldWorkbook(try rows(), font: ".VnTime", stored: StoredText.tcvn3), as: Self.xls)
    let run = try tool.run("check", Self.xls)
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("tan-lieu.xls:Kiểm kê!A1: warning: ") && run.output.contains("[legacy-encoding]"))
    #expect(run.output.contains("TCVN3 (ABC, .VnTime)"))
  }

  @Test func `the return sheet is a workbook of today, with a note at each wrong cell`() throws {
    var rows = try rows()
    let row = try #require(rows.firstIndex { $0.contains("Tốt") })
    let column = try #require(rows[row].firstIndex(of: "Tốt"))
    rows[row][column] = "Tuyệt"
    for (path, bytes) in [(Self.xls, oldWorkbook(rows)), (Self.ods, try openDocument(rows))] {
      try submit(bytes, as: path)
      let run = try tool.run("check", path, "--annotate", "back.xlsx", "--force")
      #expect(run.exitCode == 1, "\(run.output)\(run.messages)")
      let back = [UInt8](try Data(contentsOf: folder.url.appendingPathComponent("back.xlsx")))
      let (after, before) = (try WorkbookReader().read(back), try WorkbookReader().read(bytes))
      #expect(after.format == .xlsx && after.sheets.count == 2)
      #expect(after.sheets[0].table.rows.map(\.texts) == before.sheets[0].table.rows.map(\.texts))
      let notes = try OfficePackage(back).contents(of: PartName("xl/comments1.xml"))
      let cell = CellReference(row: row + 1, column: column + 1)?.description ?? ""
      #expect(String(decoding: notes ?? [], as: UTF8.self).contains("ref=\"\(cell)\""))
      try FileManager.default.removeItem(at: folder.url.appendingPathComponent(path))
    }
  }

  @Test func `a page and XML that are called .xls are answered with what to do`() throws {
    let files = [
      ("<html><table><tr><td>Camera</td></tr></table></html>", "trang web", "web page"),
      ("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "XML", "XML"),
    ]
    for (text, vietnamese, english) in files {
      try submit(Array(text.utf8), as: Self.xls)
      let run = try tool.run("check", Self.xls)
      #expect(run.exitCode == 65 && run.output.contains(vietnamese) && run.output.contains("Save As"), "\(run.output)")
      let other = try tool.run("inspect", Self.xls, "--language", "en")
      #expect(other.exitCode == 65 && other.messages.contains(english) && other.messages.contains(".xlsx"))
    }
  }
}
