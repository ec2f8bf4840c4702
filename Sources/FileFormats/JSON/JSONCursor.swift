/// A place in a JSON text, and what can be read from there without knowing what stands around it.
struct JSONCursor {
  let bytes: [UInt8]
  var index: Int
  private var positions: TextPositions

  init(_ text: UTF8Text) {
    self.bytes = text.bytes
    self.index = text.start
    self.positions = TextPositions(text)
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The byte at this place; absent at the end.
  var byte: UInt8? { byte(after: 0) }

  func byte(after distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  var isAtComment: Bool {
    guard byte == UInt8(ascii: "/") else { return byte == UInt8(ascii: "#") }
    return byte(after: 1) == UInt8(ascii: "/") || byte(after: 1) == UInt8(ascii: "*")
  }

  mutating func position() -> Position { positions.position(of: index) }

  mutating func advance() { index += 1 }

  mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  /// Passes a byte, if it is the one at this place.
  mutating func pass(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    index += 1
    return true
  }

  /// The character at this place, as a message shows it.
  func character() -> Character {
    let ahead = bytes[index..<min(index + 64, bytes.count)]
    return String(decoding: ahead, as: UTF8.self).first ?? "\u{FFFD}"
  }

  /// Says what stands here in place of what was expected.
  mutating func unexpected(_ expected: JSONError.Expectation) -> JSONError {
    guard !isAtEnd else { return .unexpectedEnd(expected: expected, at: position()) }
    if isAtComment { return .comment(at: position()) }
    return .unexpectedCharacter(character(), expected: expected, at: position())
  }
}

extension JSONCursor {
  /// Reads a run of letters and digits.
  mutating func word() -> String {
    let start = index
    while let byte, isWordByte(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Reads a number as it is written.
  mutating func number() throws(JSONError) -> String {
    let start = index
    _ = pass(UInt8(ascii: "-"))
    if byte == UInt8(ascii: "0"), let next = byte(after: 1), isDigit(next) {
      throw .leadingZero(at: position())
    }
    try digits()
    if pass(UInt8(ascii: ".")) { try digits() }
    if pass(UInt8(ascii: "e")) || pass(UInt8(ascii: "E")) {
      _ = pass(UInt8(ascii: "+")) || pass(UInt8(ascii: "-"))
      try digits()
    }
    if byte == UInt8(ascii: "."), let next = byte(after: 1), isDigit(next) { throw markedNumber(from: start) }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The trouble with a number that goes on behind a comma, at which the cursor is; nothing if no digit follows at once.
  mutating func markedNumber(_ number: String) -> JSONError? {
    guard let next = byte(after: 1), isDigit(next) else { return nil }
    return markedNumber(from: index - number.utf8.count)
  }

  private mutating func markedNumber(from start: Int) -> JSONError {
    index = start
    let position = position()
    while let byte, isDigit(byte) || [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-")].contains(byte) {
      let isMark = !isDigit(byte) && byte != UInt8(ascii: "-")
      if isMark, self.byte(after: 1).map(isDigit) != true { break }
      index += 1
    }
    return .numberMarks(String(decoding: bytes[start..<index], as: UTF8.self), at: position)
  }

  private mutating func digits() throws(JSONError) {
    guard let first = byte, isDigit(first) else { throw .missingDigit(at: position()) }
    while let byte, isDigit(byte) { index += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
