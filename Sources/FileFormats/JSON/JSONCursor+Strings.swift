extension JSONCursor {
  /// Reads a string from its opening quote to behind its closing one.
  mutating func string() throws(JSONError) -> String {
    // Errors inside the string need its place, and places must be asked for in order.
    let opening = position()
    advance()
    var start = index
    var resolved: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = bytes[start..<index]
        advance()
        return String(decoding: resolved.isEmpty ? rest : resolved + rest, as: UTF8.self)
      case UInt8(ascii: "\\"):
        resolved += bytes[start..<index]
        resolved += UTF8.encode(try escape(in: opening)) ?? UTF8.encodedReplacementCharacter
        start = index
      case ..<0x20:
        throw .controlCharacter(byte: byte, at: position())
      default:
        index += 1
      }
    }
    throw .unclosedString(openedAt: opening)
  }

  /// Reads a backslash and what belongs to it.
  private mutating func escape(in opening: Position) throws(JSONError) -> Unicode.Scalar {
    let backslash = index
    guard let letter = byte(after: 1) else { throw .unclosedString(openedAt: opening) }
    let scalar: Unicode.Scalar
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(letter)
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      let end = bytes[(backslash + 1)...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
      let text = String(decoding: bytes[backslash..<end], as: UTF8.self)
      throw .invalidEscape(text, at: position())
    }
    index += 2
    return scalar
  }

  private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit()
    let text = String(decoding: bytes[index..<index + 6], as: UTF8.self)
    if let scalar = Unicode.Scalar(unit) {
      index += 6
      return scalar
    }
    guard UTF16.isLeadSurrogate(unit), byte(after: 6) == UInt8(ascii: "\\"), byte(after: 7) == UInt8(ascii: "u") else {
      throw .loneSurrogate(text, at: position())
    }
    let lead = self
    index += 6
    let trail = try codeUnit()
    guard UTF16.isTrailSurrogate(trail) else {
      self = lead
      throw .loneSurrogate(text, at: position())
    }
    index += 6
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  /// Reads the four digits of an escape that begins at this place, and stays there.
  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for distance in 2..<6 {
      guard let byte = byte(after: distance), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        let end = min(index + distance, bytes.count)
        throw .invalidEscape(String(decoding: bytes[index..<end], as: UTF8.self), at: position())
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
