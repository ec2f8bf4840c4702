import Testing
import TestSupport
import FileFormats

/// The heights of rows whose texts go on in further lines.
@Suite struct RowHeightTests {
  private static let words = [
    "một", "cửa", "PHƯỜNG", "ỦY", "BAN", "nhân", "dân", "", "12.500.000", "A", "thống-nhất-nhận-diện",
  ]

  /// A text with a line end is laid out word by word; without one, its bytes may tell that it takes one line.
  @Test(arguments: 0..<200) func `a line end adds one line, however the lines before it are counted`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...12, using: &generator)
    let text = (0..<count).compactMap { _ in Self.words.randomElement(using: &generator) }.joined(separator: " ")
    for width in 2...60 where !text.isEmpty {
      let height = WorkbookDocument.Sheet.height(of: text, in: width)
      #expect(WorkbookDocument.Sheet.height(of: text + "\n", in: width) == min(409, height + 15), "\(text) in \(width)")
    }
  }
}
