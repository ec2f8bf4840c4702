import Foundation
import Testing
@testable import FileFormats

@Suite struct WorkbookWriterTests {
  @Test("A small workbook with one of everything is written as the golden file says")
  func golden() throws {
    let parts = try WorkbookWriter().package(of: RichWorkbook.small()).files
    let text = parts.map { name, contents in
      "=== \(name)\n" + String(decoding: contents, as: UTF8.self).replacing("><", with: ">\n<") + "\n"
    }
    .joined()
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/small-workbook.txt")
    if ProcessInfo.processInfo.environment["ONESTOP_RENEW"] != nil { try Data(text.utf8).write(to: file) }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for (line, (expected, found)) in zip(golden.split(separator: "\n"), text.split(separator: "\n")).enumerated() {
      try #require(expected == found, "line \(line + 1)")
    }
    #expect(golden == text)
  }

  @Test("The same workbook gives the same bytes")
  func bytes() throws {
    #expect(try WorkbookWriter().write(RichWorkbook.full()) == WorkbookWriter().write(RichWorkbook.full()))
  }

  @Test("What a spreadsheet cannot hold is refused, at its cell")
  func limits() throws {
    let place = try #require(CellReference(row: 2, column: 2))
    let cases: [(WorkbookDocument.Cell.Value, WorkbookWriteError)] = [
      (.text(String(repeating: "😀", count: 16_384)), .textTooLong(sheet: "a", cell: place, limit: 32_767)),
      (.richText([.init(String(repeating: "a", count: 32_768))]), .textTooLong(sheet: "a", cell: place, limit: 32_767)),
      (.integer(1_000_000_000_000_000), .numberTooLong(sheet: "a", cell: place)),
      (.decimal(.min, scale: 2), .numberTooLong(sheet: "a", cell: place)),
      (.date(year: 2025, month: 2, day: 29), .noSuchDay(sheet: "a", cell: place)),
      (.date(year: 1900, month: 2, day: 28), .noSuchDay(sheet: "a", cell: place)),
    ]
    for (value, error) in cases {
      #expect(throws: error) {
        try WorkbookWriter().write(document { $0.rows = [.init(), .init([.init(), .init(value)])] })
      }
    }
    #expect(throws: WorkbookWriteError.sheetTooLarge(sheet: "a")) {
      try WorkbookWriter().write(document { $0.rows = [.init(Array(repeating: .init(), count: 16_385))] })
    }
    #expect(throws: WorkbookWriteError.sheetTooLarge(sheet: "a")) {
      try WorkbookWriter().write(document { $0.rows = Array(repeating: .init(), count: 1_048_577) })
    }
    #expect(throws: WorkbookWriteError.noVisibleSheet) { try WorkbookWriter().write(document { $0.isHidden = true }) }
    for words in [["a,b"], [String(repeating: "a", count: 256)]] {
      #expect(throws: WorkbookWriteError.listTooLong(sheet: "a")) {
        try WorkbookWriter().write(document { $0.validations = [.init([RichWorkbook.cells("A1")], .list(words))] })
      }
    }
  }

  private func document(_ change: (inout WorkbookDocument.Sheet) -> Void) -> WorkbookDocument {
    var sheet = WorkbookDocument.Sheet(name: "a")
    change(&sheet)
    var document = WorkbookDocument(title: "a", language: "en")
    document.append(sheet)
    return document
  }

  @Test("Names of sheets become legal and differ in more than case")
  func sheetNames() {
    var document = WorkbookDocument(title: "a", language: "en")
    let wishes = [
      "Kiểm kê [2/2025]", "kiểm kê (2-2025)", "", "'Bảng'", "History", "a\u{1}b", String(repeating: "ế", count: 40),
      String(repeating: "Ế", count: 31), String(repeating: "😀", count: 20),
    ]
    let names = wishes.map { document.append(.init(name: $0)) }
    #expect(names.prefix(6) == ["Kiểm kê (2-2025)", "kiểm kê (2-2025) (2)", "_", "Bảng", "History_", "a b"])
    #expect(names[6] == String(repeating: "ế", count: 31))
    #expect(names[7] == String(repeating: "Ế", count: 27) + " (2)")
    #expect(names[8] == String(repeating: "😀", count: 15))
    #expect(names == document.sheets.map(\.name))
  }

  @Test("Ranges of other sheets are quoted")
  func ranges() {
    #expect(SheetRange("Danh mục", RichWorkbook.cells("A1:B3")).description == "'Danh mục'!$A$1:$B$3")
    #expect(SheetRange("It's", RichWorkbook.cells("XFD7")).description == "'It''s'!$XFD$7")
  }

  @Test(
    "Days are counted as spreadsheets count them",
    arguments: [
      (1900, 3, 1, 61), (1970, 1, 1, 25_569), (2000, 2, 29, 36_585), (2025, 2, 20, 45_708), (9999, 12, 31, 2_958_465),
    ]
  )
  func days(year: Int, month: Int, day: Int, serial: Int) {
    #expect(SerialDay.number(year: year, month: month, day: day) == serial)
  }

  @Test("Characters that XML cannot hold are written as escapes, and so is what looks like one")
  func escapes() {
    #expect(TextTable.escaped("a\u{1}\r_x000D_\u{FFFF}") == "a_x0001__x000D__x005F_x000D__xFFFF_")
    #expect(
      TextTable.escaped("_x12_ _X000D_ _x_ _x00G0_ \t\n\u{FEFF}") == "_x005F_x12_ _X000D_ _x_ _x00G0_ \t\n\u{FEFF}"
    )
    #expect(
      XMLText.escape("<a href='\"'>&\t\n\r\u{0}\u{FFFE}ế") == "&lt;a href=&#39;&quot;&#39;&gt;&amp;&#9;&#10;&#13;��ế"
    )
  }

  @Test("100,000 rows of styled cells are written whole")
  func scale() throws {
    let open = WorkbookDocument.Style().with { $0.isLocked = false }
    let document = document { sheet in
      sheet.rows = (1...100_000).map { row in
        .init([.init(.integer(row)), .init(.text("Bàn số \(row % 1_000)"), open), .init(.text("Tốt"), open)])
      }
    }
    let archive = try ZIPArchive(WorkbookWriter().write(document))
    let part = try #require(archive.entry(named: "xl/worksheets/sheet1.xml"))
    let xml = String(decoding: try archive.contents(of: part), as: UTF8.self)
    #expect(xml.contains("<c r=\"C100000\" s=\"2\" t=\"s\">"))
    let texts = try #require(archive.entry(named: "xl/sharedStrings.xml"))
    let shared = String(decoding: try archive.contents(of: texts), as: UTF8.self)
    #expect(shared.contains("count=\"200000\" uniqueCount=\"1001\""))
  }
}
