/// Undoes what happens to text in UTF-8 that a program takes for Windows-1252 and stores as UTF-8 once more.
///
///     DoubleEncoding.undone("PhÆ°á»\u{9D}ng")   // "Phường"
///     DoubleEncoding.undone("Phường")            // nil
package enum DoubleEncoding {
  /// The text as it was before it was encoded a second time.
  ///
  /// It is certain only if every character is one byte of Windows-1252, if these bytes are UTF-8, which does not happen by
  /// chance, and if what they say has no other letters than those of Vietnamese.
  ///
  /// - Returns: nothing if that is not what happened.
  /// - Complexity: O(*n*).
  package static func undone(_ text: String) -> String? {
    guard text.utf8.contains(where: isOfSecondBytes) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard bytes.contains(where: { $0 >= 0x80 }), let undone = String(validating: bytes, as: UTF8.self),
      undone.unicodeScalars.allSatisfy(isExpected),
      undone.unicodeScalars.contains(where: { $0.properties.isAlphabetic && !$0.isASCII })
    else { return nil }
    return undone
  }

  /// Whether a byte begins the UTF-8 of what Windows-1252 makes of a byte from 0x80 to 0xBF; each letter that is encoded
  /// twice has one, and most words of Vietnamese have none.
  private static func isOfSecondBytes(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: true
    default: false
    }
  }

  /// Tells whether text is encoded twice: whether most of its lines with other characters than those of ASCII are.
  static func isCertain(of utf8: some Collection<UInt8>) -> Bool {
    var (undone, others) = (0, 0)
    let text = String(decoding: utf8.prefix(TextWords.sampleLength), as: UTF8.self)
    for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
    where line.contains(where: { !$0.isASCII && $0 != "\u{FEFF}" }) {
      if Self.undone(String(String.UnicodeScalarView(line.filter { $0 != "\u{FEFF}" }))) != nil {
        undone += 1
      } else {
        others += 1
      }
    }
    return undone > others
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value <= 0xFF ? UInt8(scalar.value) : bytes[scalar]
  }

  /// Whether a character stands in Vietnamese text: its letters, and signs.
  private static func isExpected(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return true }
    guard scalar.properties.isAlphabetic else { return scalar.properties.generalCategory != .control }
    return (0xC0...0x1B0).contains(scalar.value) || (0x1EA0...0x1EF9).contains(scalar.value)
  }

  /// The bytes of the characters of Windows-1252 beyond U+00FF.
  private static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0x9F {
      if let character = CodePage.windows1252[byte] { bytes[character] = byte }
    }
    return bytes
  }()
}
