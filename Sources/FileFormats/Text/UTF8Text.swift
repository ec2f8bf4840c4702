/// Text in UTF-8, as it stands in a file or as it was decoded, with what is needed to tell where a byte of it stood.
struct UTF8Text {
  let bytes: [UInt8]
  /// Where the text begins: after the byte-order mark, if there is one.
  let start: Int
  /// The offsets of letters that the file stores as two characters, in order.
  let doubleLetters: [Int]

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) {
    self.init(bytes, start: bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0)
  }

  /// Takes text that was decoded.
  init(_ bytes: [UInt8], start: Int, doubleLetters: [Int] = []) {
    self.bytes = bytes
    self.start = start
    self.doubleLetters = doubleLetters
  }

  /// Finds the first byte that cannot stand where it stands in UTF-8.
  func firstInvalidOffset() -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Walks the text up to a byte and says where that byte stands.
  func position(of offset: Int) -> Position {
    var positions = TextPositions(self)
    return positions.position(of: max(start, offset))
  }
}
