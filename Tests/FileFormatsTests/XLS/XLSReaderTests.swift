import Testing
import TestSupport
@testable import FileFormats

@Suite struct XLSReaderTests {
  private typealias Raw = RawOldWorkbook

  private func book(_ records: [UInt8]...) -> Raw {
    var book = Raw()
    book.sheets[0].records = Array(records.joined())
    return book
  }

  @Test func `every kind of number is read`() throws {
    let rk = { (row: Int, bits: UInt32) in Raw.cell(0x027E, row, 0, bits.littleEndianBytes) }
    let whole = { (value: Int32) in UInt32(bitPattern: value << 2) | 2 }
    let multiple: [UInt8] =
      [9, 0, 1, 0, 0, 0] + whole(7).littleEndianBytes + [0, 0] + (whole(1_250) | 1).littleEndianBytes + [2, 0]
    let cells = try book(
      Raw.number(0, 0, 1_250_000),
      Raw.number(1, 0, 0.1),
      Raw.number(2, 0, -2.5),
      Raw.number(3, 0, 1e20),
      Raw.number(4, 0, .nan),
      rk(5, whole(42)),
      rk(6, whole(-1)),
      rk(7, whole(12_345) | 1),
      rk(8, 0x3FF8_0000),
      Raw.record(0x00BD, multiple),
      Raw.cell(0x0201, 20, 0, []),
      Raw.record(0x00BE, [21, 0, 0, 0, 0, 0, 0, 0, 1, 0])
    ).cells()
    #expect(
      cells == [
        "A1": .number("1250000"), "A2": .number("0.1"), "A3": .number("-2.5"), "A4": .number("1E+20"),
        "A5": .error("#NUM!"), "A6": .number("42"), "A7": .number("-1"), "A8": .number("123.45"), "A9": .number("1.5"),
        "B10": .number("7"), "C10": .number("12.5"),
      ]
    )
  }

  @Test func `truth values, errors and texts in the cell itself are read`() throws {
    let cells = try book(
      Raw.cell(0x0205, 0, 0, [1, 0]),
      Raw.cell(0x0205, 0, 1, [0, 0]),
      Raw.cell(0x0205, 0, 2, [0x2A, 1]),
      Raw.cell(0x0205, 0, 3, [0x17, 1]),
      Raw.cell(0x0204, 1, 0, Raw.text("Ghế chờ")),
      Raw.cell(0x0204, 1, 1, [3, 0, 0] + Array("abc".utf8)),
      Raw.cell(0x0204, 1, 2, [0, 0, 0]),
      Raw.cell(0x00D6, 1, 3, Raw.text("Bàn") + [1, 0, 1, 0, 0, 0])
    ).cells()
    #expect(
      cells == [
        "A1": .boolean(true), "B1": .boolean(false), "C1": .error("#N/A"), "D1": .error("#REF!"),
        "A2": .text("Ghế chờ"), "B2": .text("abc"), "D2": .text("Bàn"),
      ]
    )
  }

  @Test func `a formula counts as its stored result, whatever stands before its text`() throws {
    let string = { (text: String) in Raw.record(0x0207, Raw.text(text)) }
    let text: [UInt8] = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let book = book(
      Raw.formula(0, 0, 7.5.bitPattern.littleEndianBytes),
      Raw.formula(0, 1, text),
      Raw.record(0x04BC, [0, 0]),
      string("Tốt"),
      Raw.formula(0, 2, [1, 0, 1, 0, 0, 0, 0xFF, 0xFF]),
      Raw.formula(0, 3, [2, 0, 7, 0, 0, 0, 0xFF, 0xFF]),
      Raw.formula(0, 4, [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
      Raw.formula(0, 5, text),
      Raw.number(0, 6, 1),
      Raw.formula(0, 7, text),
      string(""),
      string("nobody's")
    )
    #expect(
      try book.cells() == [
        "A1": .number("7.5"), "B1": .text("Tốt"), "C1": .boolean(true), "D1": .error("#DIV/0!"), "E1": .empty,
        "F1": .empty, "G1": .number("1"), "H1": .empty,
      ]
    )
    let computed = try book.sheet()?.table.rows[0].cells.filter(\.isComputed).count
    #expect(computed == 7)
  }

  @Test func `days are told by the format of their number, in both systems`() throws {
    var book = book(
      Raw.number(0, 0, 44_362, 1),
      Raw.number(0, 1, 44_362.5, 2),
      Raw.number(0, 2, 0.25, 2),
      Raw.number(0, 3, 1.5, 3),
      Raw.number(0, 4, 44_362, 4),
      Raw.formula(0, 5, 60.0.bitPattern.littleEndianBytes, 1),
      Raw.number(0, 6, -1, 1),
      Raw.number(0, 7, 44_361.999_999_999_9, 2)
    )
    book.formats = ["dd/mm/yyyy hh:mm", "[h]:mm", "0.00 \"d\""]
    book.cellFormats = [(0, 0), (0, 14), (0, 164), (0, 165), (0, 166)]
    #expect(
      try book.sheet()?.table.rows[0].texts == [
        "2021-06-15", "2021-06-15T12:00:00", "06:00:00", "36:00:00", "44362", "1900-02-29", "-1", "2021-06-15",
      ]
    )
    book.globals = Raw.record(0x0022, [1, 0])
    let workbook = try WorkbookReader().read(book.bytes())
    #expect(workbook.dateSystem == .since1904 && workbook.format == .xls)
    #expect(workbook.sheets[0].table.rows[0].texts.first == "2025-06-16")
  }

  @Test func `shared texts go on in further records, in another form of storing`() throws {
    let rich: [UInt8] = [2, 0, 0, 0, 1, 0, 1, 0, 2, 0, 2, 0]
    let texts: [[UInt8]] = [
      [3, 0, 0] + Array("abc".utf8),
      // In runs, with phonetic hints: the flags, the number of runs, the length of the hints.
      [2, 0, 0x0D, 2, 0, 5, 0, 0, 0, 0xBF, 0x1E, 0x62, 0] + rich.prefix(8) + [9, 9, 9, 9, 9],
      [6, 0, 0] + Array("gh".utf8),
    ]
    let rest: [[UInt8]] = [
      // The text goes on in UTF-16 and ends in single bytes.
      [1, 0xBF, 0x1E, 0x20, 0], [0] + Array("c1".utf8) + [1, 0, 1, 0x6F, 0],
    ]
    var book = book(
      Raw.sharedLabel(0, 0, 0),
      Raw.sharedLabel(0, 1, 1),
      Raw.sharedLabel(0, 2, 2),
      Raw.sharedLabel(0, 3, 3)
    )
    book.sharedTexts =
      Raw.record(0x00FC, [4, 0, 0, 0, 4, 0, 0, 0] + Array(texts.joined()))
      + Array(rest.map { Raw.record(0x003C, $0) }.joined())
    #expect(try book.sheet()?.table.rows[0].texts == ["abc", "ếb", "ghế c1", "o"])
  }

  @Test func `shared texts that are cut off, or that are not there, are refused where they are needed`() throws {
    var book = book(Raw.sharedLabel(0, 0, 1))
    book.sharedTexts = Raw.record(0x00FC, [2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0x61])
    let trouble = WorkbookError.invalidCell(.noSuchText("1"), reference: "A1", part: "Inventory")
    #expect(throws: trouble) { try book.sheet() }
    book.sharedTexts = Raw.record(0x00FC, [2, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0x61])
    #expect(throws: WorkbookError.self) { try book.sheet() }
  }

  @Test func `what is hidden and what is merged is told`() throws {
    let row = { (number: UInt8, height: UInt8, flags: UInt8) in
      Raw.record(0x0208, [number, 0, 0, 0, 0, 0, height, 0, 0, 0, 0, 0, flags, 0, 0, 0])
    }
    let column = { (first: UInt8, last: UInt8, width: UInt8, flags: UInt8) in
      Raw.record(0x007D, [first, 0, last, 0, width, 0, 0, 0, flags, 0, 0, 0])
    }
    let sheet = try book(
      row(1, 9, 0x20),
      row(2, 0, 0),
      row(3, 9, 0),
      column(1, 2, 9, 1),
      column(3, 3, 0, 0),
      column(5, 5, 9, 0),
      Raw.record(0x00E5, [2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 8, 0, 0, 0, 1, 0])
    ).sheet()
    #expect(sheet?.hiddenRows == [2...3] && sheet?.hiddenColumns == [2...4])
    #expect(sheet?.mergedRanges.map(\.description) == ["A1:C1", "A2:B9"])
  }

  @Test func `sheets of macros, charts and dialogs are left out, hidden ones are told`() throws {
    var book = Raw()
    let number = Raw.number(0, 0, 1)
    book.sheets = [
      Raw.Sheet(name: "Biểu", records: number), Raw.Sheet(name: "Chart", kind: 2, content: 0x0020),
      Raw.Sheet(name: "Macro", kind: 1, content: 0x0040), Raw.Sheet(name: "Odd", content: 0x0020),
      Raw.Sheet(name: "Dialog", records: Raw.record(0x0081, [0x10, 0]) + number),
      Raw.Sheet(
        name: "b",
        state: 1,
        records: Raw.record(0x0809, [0, 6, 0x20, 0]) + number + Raw.record(0x000A, []) + number
      ),
      Raw.Sheet(name: "c", state: 2, records: number),
    ]
    let workbook = try WorkbookReader().read(book.bytes())
    #expect(workbook.sheets.map(\.name) == ["Biểu", "b", "c"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(
      workbook.sheets.map { $0.table.rows.flatMap(\.cells).map(\.position.description) } == [
        ["Biểu!A1"], ["b!A1"], ["c!A1"],
      ]
    )
  }

  @Test(arguments: [
    (1258, [0x54, 0x6F, 0xEC, 0x74, 0x20, 0xF0] as [UInt8], "Tót đ"), (1252, [0xE9, 0x80], "é€"), (32_769, [0xE9], "é"),
    (1251, [0xC4, 0xE0], "Да"), (1250, [0x8E], "Ž"),
  ])
  func `bytes of Excel 5 and 95 are text in the code page of the workbook`(page: Int, bytes: [UInt8], text: String)
    throws
  {
    var book = book(
      Raw.cell(0x0204, 0, 0, UInt16(bytes.count).littleEndianBytes + bytes),
      Raw.cell(0x00D6, 0, 1, UInt16(bytes.count).littleEndianBytes + bytes + [1, 1, 0]),
      Raw.formula(0, 2, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]),
      Raw.record(0x0207, UInt16(bytes.count).littleEndianBytes + bytes)
    )
    book.isBIFF5 = true
    book.globals = Raw.record(0x0042, UInt16(page).littleEndianBytes)
    #expect(try book.sheet()?.table.rows[0].texts == [text, text, text])
    #expect(try WorkbookReader().read(book.bytes(stream: "BOOK")).sheets.count == 1)
  }

  @Test func `a code page that is not known is named, unless the text is ASCII`() throws {
    var book = book(Raw.cell(0x0204, 0, 0, [1, 0, 0x61]))
    book.isBIFF5 = true
    book.globals = Raw.record(0x0042, [0x0F, 0x27])
    #expect(try book.cells() == ["A1": .text("a")])
    book.sheets[0].records = Raw.cell(0x0204, 0, 0, [1, 0, 0xE1])
    #expect(throws: WorkbookError.unknownCodePage(9_999, part: "Book")) { try book.sheet() }
  }

  @Test func `encrypted and older workbooks are named`() throws {
    var book = Raw()
    book.globals = Raw.record(0x002F, [1, 0, 1, 0, 1, 0])
    #expect(throws: WorkbookError.foreignFormat(.encryptedWorkbook)) { try book.sheet() }
    let package = RawCompoundFile(streams: [("EncryptedPackage", [1]), ("EncryptionInfo", [1])]).bytes()
    #expect(throws: WorkbookError.foreignFormat(.encryptedWorkbook)) { try WorkbookReader().read(package) }
    let document = RawCompoundFile(streams: [("WordDocument", [1])], embedded: [("x", [1])]).bytes()
    #expect(throws: WorkbookError.foreignFormat(.compoundFile)) { try WorkbookReader().read(document) }
    #expect(throws: WorkbookError.foreignFormat(.excel4Workbook)) { try WorkbookReader().read(Raw().stream()) }
    let biff4 = RawCompoundFile(streams: [("Book", Raw.record(0x0809, [0, 4, 5, 0]))]).bytes()
    #expect(throws: WorkbookError.foreignFormat(.excel4Workbook)) { try WorkbookReader().read(biff4) }
  }

  @Test func `a workbook in two forms is read in the newer one`() throws {
    let newer = book(Raw.number(0, 0, 8))
    var older = book(Raw.number(0, 0, 5))
    older.isBIFF5 = true
    let file = RawCompoundFile(streams: [("Book", older.stream()), ("Workbook", newer.stream())])
    #expect(try WorkbookReader().read(file.bytes()).sheets.first?.table.rows.first?.texts == ["8"])
  }
}
