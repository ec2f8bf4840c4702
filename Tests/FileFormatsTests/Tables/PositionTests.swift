import Testing
import TestSupport
@testable import FileFormats

@Suite struct PositionTests {
  @Test("A place is written as editors and spreadsheets write it")
  func description() {
    #expect(Position.text(line: 14, column: 3).description == "14:3")
    #expect(Position.cell(sheet: "Inventory", reference: "C14")?.description == "Inventory!C14")
  }

  @Test("Places are ordered as a person reads")
  func order() {
    let places: [Position?] = [
      .text(line: 1, column: 2), .text(line: 1, column: 10), .text(line: 2, column: 1),
      .cell(sheet: "A", reference: "A1"), .cell(sheet: "A", reference: "Z1"), .cell(sheet: "A", reference: "AA1"),
      .cell(sheet: "A", reference: "B2"), .cell(sheet: "A", reference: "A10"), .cell(sheet: "B", reference: "A1"),
    ]
    let found = places.compactMap { $0 }
    #expect(found.count == places.count)
    for (first, place) in found.enumerated() {
      for (second, other) in found.enumerated() {
        #expect((place < other) == (first < second), "\(place) and \(other)")
      }
    }
  }

  @Test(
    "Columns count what an editor shows as a character",
    arguments: [
      ("abc", 4), ("ế", 2), ("e\u{302}\u{301}", 2), ("Tân Liễu", 9), ("\t", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("漢字", 3),
      ("a\nb", 2), ("a\r\nbc", 3), ("a\rb", 2), ("\r\n", 1), ("\n\r", 1), ("“ế”", 4),
    ]
  )
  func columns(before: String, column: Int) {
    let bytes = Array(before.utf8)
    var positions = TextPositions(UTF8Text(bytes, start: 0, doubleLetters: []))
    guard case .text(_, let found) = positions.position(of: bytes.count) else { return }
    #expect(found == column)
  }

  @Test("Asking on the way gives the same place as asking once")
  func monotonic() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let bytes = Array((0..<5).map { _ in generator.text(upTo: 4) + "x" }.joined(separator: "\n").utf8)
      var walking = TextPositions(UTF8Text(bytes, start: 0, doubleLetters: []))
      for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "x") {
        var once = TextPositions(UTF8Text(bytes, start: 0, doubleLetters: []))
        #expect(walking.position(of: offset) == once.position(of: offset))
      }
    }
  }

  @Test("A cell reads as a person reads it")
  func cellText() {
    let values: [(Cell.Value, String)] = [
      (.empty, ""), (.text("Bàn"), "Bàn"), (.number("2.50"), "2.50"), (.boolean(true), "TRUE"),
      (.boolean(false), "FALSE"), (.error("#REF!"), "#REF!"), (.formula("SUM(B2:B9)"), "=SUM(B2:B9)"),
    ]
    for (value, text) in values {
      let cell = Cell(value, at: .text(line: 1, column: 1))
      #expect(cell.text == text)
      #expect(cell.isEmpty == (value == .empty))
    }
  }
}
