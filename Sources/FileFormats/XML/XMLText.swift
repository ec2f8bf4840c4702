/// Puts text into XML so that it stays text.
enum XMLText {
  /// Escapes text for the content of an element and for an attribute in quotes of either kind.
  ///
  /// Line ends and tabs come back as they were, from an attribute too; a character that XML cannot hold becomes `U+FFFD`.
  ///
  ///     XMLText.escape("Bàn & \"ghế\"")   // "Bàn &amp; &quot;ghế&quot;"
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends text, escaped.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let replacement = replacement(at: index, of: utf8) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: replacement.text.utf8)
        start = index + replacement.length
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// What stands for the character that begins at a place, if it cannot stand for itself.
  private static func replacement(
    at index: Int,
    of utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch utf8[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 0x09: ("&#9;", 1)
    case 0x0A: ("&#10;", 1)
    case 0x0D: ("&#13;", 1)
    case 0x00..<0x20: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: ("\u{FFFD}", 3)
    default: nil
    }
  }
}
