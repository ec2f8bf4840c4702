import Testing
import TestSupport
import Vocabulary
@testable import FileFormats

@Suite struct CSVWriterTests {
  @Test(
    "Cells are quoted where a reader might go wrong",
    arguments: [
      ([], ""),
      ([[]], "\n"),
      ([[""]], "\"\"\n"),
      ([["", ""]], ",\n"),
      ([["a", "b"], [], ["c"]], "a,b\n\nc\n"),
      ([["a,b", "a;b", "a\tb", "a|b"]], "\"a,b\",\"a;b\",\"a\tb\",\"a|b\"\n"),
      ([["a\"b", "\"", "a\nb"]], "\"a\"\"b\",\"\"\"\",\"a\nb\"\n"),
      ([[" a", "a ", "a b"]], "\" a\",\"a \",a b\n"),
      ([["sep=;", "sep="]], "\"sep=;\",sep=\n"),
      ([["\u{FEFF}a"], ["\u{FEFF}a"]], "\"\u{FEFF}a\"\n\u{FEFF}a\n"),
      ([["=1", "-5", "-a"]], "'=1,-5,'-a\n"),
    ] as [([[String]], String)]
  )
  func cells(rows: [[String]], text: String) {
    #expect(String(decoding: CSVWriter().write(rows), as: UTF8.self) == text)
  }

  @Test("Delimiter, mark and line ending are the caller's")
  func options() {
    let writer = CSVWriter(
      delimiter: .semicolon,
      byteOrderMark: true,
      lineEnding: .carriageReturnLineFeed,
      isForPeople: false
    )
    #expect(String(decoding: writer.write([["=a", "b"], ["c"]]), as: UTF8.self) == "\u{FEFF}=a;b\r\nc\r\n")
  }

  @Test(
    "Whatever is written is read back",
    arguments: CSVDelimiter.allCases,
    LineEnding.allCases
  )
  func roundTrip(delimiter: CSVDelimiter, lineEnding: LineEnding) throws {
    var generator = SeededGenerator(seed: UInt64(delimiter.rawValue))
    for round in 0..<300 {
      let rows: [[String]] = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in generator.text(upTo: 4) }
      }
      let guards = round.isMultiple(of: 2)
      let mark = round.isMultiple(of: 3)
      let writer = CSVWriter(
        delimiter: delimiter,
        byteOrderMark: mark,
        lineEnding: lineEnding,
        isForPeople: guards
      )
      let document = try CSVReader(delimiter: delimiter).read(writer.write(rows))
      let read = document.table.rows.map { row in
        row.texts.map { guards ? FormulaGuard.restored($0) : $0 }
      }
      let expected = rows.map { $0.map { guards ? ShownText.cell($0) : $0 } }
      #expect(read.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
      #expect(document.hadByteOrderMark == mark)
      #expect(!document.hasMixedLineEndings)
      #expect(document.lineEnding == (rows.isEmpty ? nil : lineEnding))
      #expect(writer.write(Table(rows: document.table.rows)).count >= writer.write(rows).count)
    }
  }

  @Test("Any characters at all are read back, also those that an old font would draw as others")
  func anyCharacters() throws {
    var generator = SeededGenerator(seed: 12)
    for round in 0..<2_000 {
      let rows: [[String]] = (0..<generator.int(1...4)).map { _ in
        (0..<generator.int(1...4)).map { _ in Self.anyText(&generator) }
      }
      let delimiter = CSVDelimiter.allCases[round % 4]
      let writer = CSVWriter(
        delimiter: delimiter,
        byteOrderMark: round.isMultiple(of: 2),
        lineEnding: LineEnding.allCases[round % 3],
        isForPeople: false
      )
      let document = try CSVReader(encoding: .utf8, delimiter: delimiter).read(writer.write(rows))
      let read = document.table.rows.map(\.texts)
      #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }

  private static func anyText(_ generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<generator.int(0...6) {
      let range: ClosedRange<Int> =
        switch generator.int(0...3) {
        case 0: 0x01...0x7F
        case 1: 0x80...0x3FF
        case 2: 0x1E00...0xFFFF
        default: 0x20...0x10_FFFF
        }
      if let scalar = Unicode.Scalar(UInt32(generator.int(range))) { text.append(scalar) }
    }
    return String(text)
  }

  @Test("The delimiter of a written table of words and numbers is told apart", arguments: CSVDelimiter.allCases)
  func toldApart(delimiter: CSVDelimiter) throws {
    var generator = SeededGenerator(seed: 7)
    let words = ["Bàn, ghế", "Tủ; kệ", "1,5", "2.5", "", "a|b", "12", "Quạt", "x\ty", "dòng\nhai"]
    for _ in 0..<200 {
      let width = Int.random(in: 2...6, using: &generator)
      let rows: [[String]] = (0..<Int.random(in: 2...8, using: &generator)).map { _ in
        (0..<width).map { _ in words.randomElement(using: &generator) ?? "" }
      }
      let document = try CSVReader().read(CSVWriter(delimiter: delimiter).write(rows))
      #expect(document.delimiter == delimiter)
      #expect(document.table.rows.map(\.texts) == rows)
    }
  }
}
