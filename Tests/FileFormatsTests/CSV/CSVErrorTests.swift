import Testing
@testable import FileFormats

@Suite struct CSVErrorTests {
  private static func at(_ line: Int, _ column: Int) -> Position { .text(line: line, column: column) }

  @Test(
    "Files that cannot be read, and where",
    arguments: [
      (Array("a,b\n1,\"2".utf8), .unclosedQuote(openedAt: at(2, 3))),
      (Array("\"".utf8), .unclosedQuote(openedAt: at(1, 1))),
      (Array("\"a\"\"".utf8), .unclosedQuote(openedAt: at(1, 1))),
      (Array("a,\"b\"c".utf8), .textAfterClosingQuote(openedAt: at(1, 3), at: at(1, 6))),
      (Array("a,\"b\" ,c".utf8), .textAfterClosingQuote(openedAt: at(1, 3), at: at(1, 6))),
      (Array("ế,\"b\nc\"d".utf8), .textAfterClosingQuote(openedAt: at(1, 3), at: at(2, 3))),
      (Array("Tên,b\n".utf8) + [0xE9] + Array("z,x".utf8), .text(.invalidUTF8(byte: 0xE9, at: at(2, 1)))),
      ([0xEF, 0xBB, 0xBF] + Array("ế,".utf8) + [0xFF], .text(.invalidUTF8(byte: 0xFF, at: at(1, 3)))),
      (Array("a,z".utf8) + [0xC3], .text(.invalidUTF8(byte: 0xC3, at: at(1, 4)))),
      (Array("a\r\nz".utf8) + [0xED, 0xA0, 0x80], .text(.invalidUTF8(byte: 0xED, at: at(2, 2)))),
      ([0x7A, 0xC0, 0x80], .text(.invalidUTF8(byte: 0xC0, at: at(1, 2)))),
      (Array("a,b\nc,".utf8) + [0], .zeroByte(at: at(2, 3))),
      (Array("sep=^\na^b".utf8), .unsupportedDelimiter("^", at: at(1, 5))),
      (Array("sep=\na".utf8), .unsupportedDelimiter("", at: at(1, 5))),
      ([0xFF, 0xFE, 0x61], .text(.undecodable(.utf16LittleEndian, at: at(1, 1)))),
      ([0xFE, 0xFF, 0xDC, 0x00], .text(.undecodable(.utf16BigEndian, at: at(1, 1)))),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], .zeroByte(at: at(1, 2))),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .foreignFormat(.zip)),
      ([0xD0, 0xCF, 0x11, 0xE0], .foreignFormat(.compoundFile)),
      (Array("%PDF-1.7".utf8), .foreignFormat(.pdf)),
    ] as [([UInt8], CSVError)]
  )
  func errors(bytes: [UInt8], expected: CSVError) {
    #expect(throws: expected) { try CSVReader(delimiter: .comma).read(bytes) }
    #expect(!expected.description.isEmpty)
  }

  @Test("Limits hold at their very edge")
  func limits() throws {
    let reader = CSVReader(
      delimiter: .comma,
      limits: CSVReader.Limits(bytes: 20, rows: 3, columns: 2, cellLength: 4)
    )
    #expect(try reader.read(Array("a,b\n\nabcd,😀😀".utf8)).table.rows.count == 3)
    #expect(throws: CSVError.fileTooLarge(bytes: 21, limit: 20)) { try reader.read([UInt8](repeating: 97, count: 21)) }
    #expect(throws: CSVError.tooManyRows(limit: 3, at: Self.at(4, 1))) { try reader.read(Array("a\n\nb\nc".utf8)) }
    #expect(throws: CSVError.tooManyColumns(limit: 2, at: Self.at(1, 5))) { try reader.read(Array("a,b,".utf8)) }
    #expect(throws: CSVError.cellTooLong(length: 5, limit: 4, isQuoted: false, at: Self.at(1, 3))) {
      try reader.read(Array("a,abcde".utf8))
    }
    #expect(throws: CSVError.cellTooLong(length: 6, limit: 4, isQuoted: true, at: Self.at(2, 1))) {
      try reader.read(Array("a\n\"😀😀😀\"".utf8))
    }
  }

  @Test("The limits of a spreadsheet are the limits")
  func spreadsheetLimits() throws {
    let longest = String(repeating: "ế", count: 32_767)
    #expect(try CSVReader().read(Array(longest.utf8)).table.rows.count == 1)
    #expect(throws: CSVError.self) { try CSVReader().read(Array((longest + "x").utf8)) }
    let widest = [UInt8](repeating: UInt8(ascii: ","), count: 16_383)
    #expect(try CSVReader().read(widest).table.width == 16_384)
    #expect(throws: CSVError.tooManyColumns(limit: 16_384, at: Self.at(1, 16_385))) {
      try CSVReader().read(widest + [UInt8(ascii: ",")])
    }
    let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: 1_048_576)
    #expect(try CSVReader().read(lines).table.rows.count == 1_048_576)
    #expect(throws: CSVError.tooManyRows(limit: 1_048_576, at: Self.at(1_048_577, 1))) {
      try CSVReader().read(lines + lines)
    }
  }
}
