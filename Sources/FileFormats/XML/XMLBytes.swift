/// The bytes of a document, and how a reader looks at them.
///
/// It is one word, so that looking costs nothing, however much a reader keeps beside it.
struct XMLBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }
  subscript(offset: Int) -> UInt8 { bytes[offset] }
  subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }
}

extension XMLBytes {
  /// The byte at an offset; zero, which no document contains, behind the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  @inline(__always)
  func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// Whether some characters stand at an offset.
  func starts(with characters: StaticString, at offset: Int) -> Bool {
    let end = offset + characters.utf8CodeUnitCount
    return end <= bytes.count && isEqual(offset..<end, characters)
  }

  @inline(__always)
  func isEqual(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { expected in
      for offset in 0..<expected.count where bytes[range.lowerBound + offset] != expected[offset] { return false }
      return true
    }
  }

  @inline(__always)
  func isEqual(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    guard range.count == other.count else { return false }
    let span = bytes.span
    var (place, otherPlace) = (range.lowerBound, other.lowerBound)
    while place < range.upperBound {
      guard span[place] == span[otherPlace] else { return false }
      place += 1
      otherPlace += 1
    }
    return true
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func error(_ reason: XMLError.Reason, at offset: Int) -> XMLError {
    XMLError(reason: reason, position: position(of: offset))
  }

  func position(of offset: Int) -> Position {
    let text = UTF8Text(bytes)
    return text.position(of: min(offset, bytes.count))
  }

  /// Finds the end of a name that begins at an offset; the offset itself if no name does.
  func endOfName(from start: Int) -> Int {
    var end = start
    let span = bytes.span
    while end < span.count {
      switch span[end] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
        UInt8(ascii: ":"):
        end += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard end > start else { return end }
        end += 1
      case 0x80...:
        guard let scalar = scalar(at: end), scalar.isXMLNameCharacter(isFirst: end == start) else { return end }
        end += UTF8.width(scalar)
      default: return end
      }
    }
    return end
  }

  /// Finds the end of a name, and the last colon in it, before the start if there is none.
  ///
  /// - Returns: also whether both parts are names themselves.
  func endOfQualifiedName(from start: Int) -> (end: Int, colon: Int, isValid: Bool) {
    let span = bytes.span
    var end = start
    var colon = start - 1
    var startOfPart = start
    // Nearly all names are of small letters, with a hyphen or a colon in them.
    while end < span.count {
      let byte = span[end]
      if byte &- UInt8(ascii: "a") < 26 {
        end += 1
      } else if byte == UInt8(ascii: ":"), colon < start, end > startOfPart {
        colon = end
        end += 1
        startOfPart = end
      } else if byte == UInt8(ascii: "-"), end > startOfPart {
        end += 1
      } else if byte == UInt8(ascii: "=") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "/")
      {
        return (end, colon, end > startOfPart)
      } else {
        break
      }
    }
    return endOfRareName(from: start)
  }

  private func endOfRareName(from start: Int) -> (end: Int, colon: Int, isValid: Bool) {
    let end = endOfName(from: start)
    let colons = (start..<end).filter { bytes[$0] == UInt8(ascii: ":") }
    guard let colon = colons.last else { return (end, start - 1, true) }
    return (end, colon, colons.count == 1 && colon > start && colon + 1 < end && endOfName(from: colon + 1) == end)
  }

  /// The character that begins at an offset of the document, which is valid UTF-8.
  private func scalar(at offset: Int) -> Unicode.Scalar? {
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}

extension Unicode.Scalar {
  /// Whether a name may contain the character, or begin with it.
  fileprivate func isXMLNameCharacter(isFirst: Bool) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: !isFirst
    default: false
    }
  }
}
