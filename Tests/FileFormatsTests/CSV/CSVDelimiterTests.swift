import Testing
@testable import FileFormats

@Suite struct CSVDelimiterTests {
  private func delimiter(of text: String) throws -> CSVDelimiter? {
    try CSVReader().read(Array(text.utf8)).delimiter
  }

  @Test(
    "The delimiter is told by the content",
    arguments: [
      ("a,b\n1,2\n", .comma),
      ("a;b\n1;2\n", .semicolon),
      ("a\tb\n1\t2\n", .tab),
      ("a|b\n1|2\n", .pipe),
      ("a,b,c", .comma),
      // Decimal commas and thousands.
      ("1,5;2,5", .semicolon),
      ("1,5;2,5\n3,5;4,5\n", .semicolon),
      ("a;b\n1,5;2,5\n", .semicolon),
      ("1,250,000;2,5\n1,000,000;3,5\n", .semicolon),
      ("1,5\t2,5\n3,5\t4,5\n", .tab),
      ("-1,5;99,1 %\n-2,5;98,2 %\n", .semicolon),
      ("1,2\n3,4\n", .comma),
      ("1,2,3\n4,5,6\n", .comma),
      // Sentences in cells.
      ("Tên;Ghi chú\nBàn;gỗ, cũ\nGhế;nhựa, mới\n", .semicolon),
      ("Tên,Ghi chú\nBàn,gỗ; cũ\nGhế,nhựa; mới\n", .comma),
      ("1,2,3,4,a;b\n5,6,7,8,c;d\n", .comma),
      ("a,b,c|d\n1,2,3|4\n", .comma),
      // Quotes hide delimiters.
      ("\"a;b;c\",d\n\"e;f;g\",h\n", .comma),
      ("\"a,b\";\"c,d\"\n\"e,f\";\"g,h\"\n", .semicolon),
      ("\"a\n;;;;\n\",b\n1,2\n", .comma),
      // Titles above, totals below, rows of different lengths.
      ("ỦY BAN NHÂN DÂN\nBáo cáo, tháng 2\n\nSTT,Tên,SL\n1,Bàn,4\n", .comma),
      ("Biểu kiểm kê\n\nSTT;Tên;SL\n1;Bàn;1,5\n2;Ghế;2,5\nTổng cộng;;4\n", .semicolon),
      ("Tiêu đề;;;\n;;;\na;b;c;d\n1;2;3;4\n", .semicolon),
      ("a;b;c\n1\n2;3\n4;5;6\n", .semicolon),
      // One column.
      ("", nil),
      ("a\nb\n", nil),
      ("\"a,b\"\n\"c,d\"\n", nil),
      ("Tên\nBàn, ghế\nTủ, kệ\nQuạt\n", nil),
      ("Giá\n1,5\n2,5\n3,5\n", nil),
      ("Ghi chú\nx\ny\nz;t\nu\n", nil),
    ] as [(String, CSVDelimiter?)]
  )
  func guesses(text: String, expected: CSVDelimiter?) throws {
    #expect(try delimiter(of: text) == expected)
    #expect(
      try delimiter(of: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        == expected
    )
  }

  @Test("A file of one column keeps its commas")
  func oneColumn() throws {
    let rows = try CSVReader().read(Array("Tên\nBàn, ghế\nTủ\n".utf8)).table.rows
    #expect(rows.map(\.texts) == [["Tên"], ["Bàn, ghế"], ["Tủ"]])
  }

  @Test("A file that is longer than the sample is told by its beginning")
  func longFile() throws {
    let line = "1;Bàn, ghế;1,5\n"
    let text = "STT;Tên;SL\n" + String(repeating: line, count: 40_000)
    #expect(try delimiter(of: text) == .semicolon)
    #expect(try delimiter(of: "\"" + String(repeating: "a;b\n", count: 8_000) + "\",c\n" + text) == .comma)
  }

  @Test("Damage does not hide the delimiter")
  func damaged() {
    #expect(throws: CSVError.unclosedQuote(openedAt: .text(line: 2, column: 3))) {
      try CSVReader().read(Array("a,b\n1,\"2\n3,4\n".utf8))
    }
  }
}
