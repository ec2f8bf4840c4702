import Testing
@testable import FileFormats

@Suite struct CSVReaderTests {
  private func rows(_ text: String, delimiter: CSVDelimiter? = nil) throws -> [[String]] {
    try CSVReader(delimiter: delimiter).read(Array(text.utf8)).table.rows.map(\.texts)
  }

  @Test(
    "Rows and cells, by the comma",
    arguments: [
      ("", []),
      ("a", [["a"]]),
      ("a\n", [["a"]]),
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]),
      ("\n\na", [[], [], ["a"]]),
      ("a\n\n", [["a"], []]),
      ("\r\n", [[]]),
      (",", [["", ""]]),
      ("a,\n,b\n", [["a", ""], ["", "b"]]),
      ("\"\"", [[""]]),
      ("\"\",\"\"\n", [["", ""]]),
      ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\nb\",c\n", [["a\nb", "c"]]),
      ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]),
      ("\"a\"\"b\"", [["a\"b"]]),
      ("\"\"\"\"", [["\""]]),
      ("\"\"\"a\"\"\",b", [["\"a\"", "b"]]),
      ("a\"b,c", [["a\"b", "c"]]),
      ("a \"b, c\"", [["a \"b", " c\""]]),
      (" a , b ", [[" a ", " b "]]),
      ("1,5;2,5", [["1", "5;2", "5"]]),
      ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
      ("=1+1,@x", [["=1+1", "@x"]]),
    ] as [(String, [[String]])]
  )
  func cells(text: String, rows expected: [[String]]) throws {
    #expect(try rows(text, delimiter: .comma) == expected)
    #expect(try rows("\u{FEFF}" + text, delimiter: .comma) == expected)
  }

  @Test("What was found about the file is told")
  func document() throws {
    let plain = try CSVReader().read(Array("a;b\r\n1;2\n".utf8))
    #expect(plain.delimiter == .semicolon)
    #expect(!plain.hadByteOrderMark)
    #expect(!plain.hadSeparatorLine)
    #expect(plain.lineEnding == .carriageReturnLineFeed)
    #expect(plain.hasMixedLineEndings)

    let marked = try CSVReader().read(Array("\u{FEFF}a\tb".utf8))
    #expect(marked.delimiter == .tab)
    #expect(marked.hadByteOrderMark)
    #expect(marked.lineEnding == nil)
    #expect(!marked.hasMixedLineEndings)
  }

  @Test("Every cell and row knows its place")
  func positions() throws {
    let text = "\u{FEFF}STT,Tên\n\n\"ế\nx\",\"b\"\r\ne\u{302}\u{301},c"
    let rows = try CSVReader().read(Array(text.utf8)).table.rows
    #expect(rows.map(\.position.description) == ["1:1", "2:1", "3:1", "5:1"])
    #expect(
      rows.map { $0.cells.map(\.position.description) } == [["1:1", "1:5"], [], ["3:1", "4:4"], ["5:1", "5:3"]]
    )
  }

  @Test("Empty and quoted empty cells are both empty; blanks are told from text")
  func emptyCells() throws {
    let rows = try CSVReader(delimiter: .comma).read(Array(",\"\", ,x\n\n,,\n".utf8)).table.rows
    #expect(rows[0].cells.map(\.value) == [.empty, .empty, .text(" "), .text("x")])
    #expect(rows.map(\.isBlank) == [false, true, true])
    #expect(Table(rows: rows).width == 4)
  }

  @Test(
    "A first line names the delimiter and is no row",
    arguments: [
      ("sep=;\na,b;c", CSVDelimiter.semicolon, [["a,b", "c"]]),
      ("\u{FEFF}sep=,\r\na;b,c", .comma, [["a;b", "c"]]),
      ("SEP=|\ra|b", .pipe, [["a", "b"]]),
      ("sep=\t\n", .tab, []),
      ("sep=;", .semicolon, []),
    ] as [(String, CSVDelimiter, [[String]])]
  )
  func separatorLine(text: String, delimiter: CSVDelimiter, rows: [[String]]) throws {
    let document = try CSVReader().read(Array(text.utf8))
    #expect(document.delimiter == delimiter)
    #expect(document.hadSeparatorLine)
    #expect(document.table.rows.map(\.texts) == rows)
    #expect(document.table.rows.first.map { $0.position == .text(line: 2, column: 1) } ?? true)
  }

  @Test("The delimiter that was asked for is stronger than the one that a line names")
  func separatorLineAgainstCaller() throws {
    #expect(try rows("sep=;\na;b,c", delimiter: .comma) == [["a;b", "c"]])
    #expect(try rows("a\nsep=;", delimiter: .comma) == [["a"], ["sep=;"]])
  }
}
