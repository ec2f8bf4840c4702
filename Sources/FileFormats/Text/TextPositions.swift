/// Turns offsets in a text into lines and columns, in one walk from the front to the back.
///
/// The offsets that are asked for must not decrease, so that a whole file is walked once whatever the length of its
/// lines.
struct TextPositions {
  private let bytes: [UInt8]
  private var offset: Int
  private var line = 1
  private var column = 1
  /// The letters from here on that count twice, because the file stores them as two characters.
  private var doubleLetters: ArraySlice<Int>

  /// Begins at the start of a text, which counts as line 1, column 1.
  ///
  /// - Parameter text: UTF-8, valid up to the last offset that is asked for.
  init(_ text: UTF8Text) {
    self.bytes = text.bytes
    self.offset = text.start
    self.doubleLetters = text.doubleLetters[...]
  }

  /// Finds the place of a byte that is not before the last one asked for.
  mutating func position(of target: Int) -> Position {
    var start = offset
    var index = offset
    while index < target {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
        index += 1
        continue
      }
      let isFirstOfPair =
        byte == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      // The line feed of a pair ends the line; the carriage return before it is its last character.
      if isFirstOfPair, index + 1 == target { break }
      index += isFirstOfPair ? 2 : 1
      line += 1
      column = 1
      start = index
    }
    column += characterCount(in: start..<max(start, target)) + doubleLetterCount(in: start..<max(start, target))
    offset = max(start, target)
    return .text(line: line, column: column)
  }

  private mutating func doubleLetterCount(in range: Range<Int>) -> Int {
    if doubleLetters.isEmpty { return 0 }
    doubleLetters = doubleLetters.drop { $0 < range.lowerBound }
    let count = doubleLetters.prefix { $0 < range.upperBound }.count
    doubleLetters = doubleLetters.dropFirst(count)
    return count
  }

  /// Counts characters.
  ///
  /// Letters of Latin scripts, composed ones included, need no knowledge of how characters join.
  private func characterCount(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case ..<0x80:
        index += 1
      case 0xC2...0xCB:  // U+0080 to U+02FF
        index += 2
      case 0xE1 where index + 1 < range.upperBound && (0xB8...0xBB).contains(bytes[index + 1]):  // U+1E00 to U+1EFF
        index += 3
      default:
        return String(decoding: bytes[range], as: UTF8.self).count
      }
      count += 1
    }
    return count
  }
}
