/// What every reader of text settles first: the byte-order mark, and whether the bytes are UTF-8 at all.
struct UTF8Text {
  let bytes: [UInt8]
  /// Where the text begins: after the byte-order mark, if there is one.
  let start: Int

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  var hadByteOrderMark: Bool { start > 0 }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
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
    var positions = TextPositions(bytes, from: start)
    return positions.position(of: max(start, offset))
  }
}
