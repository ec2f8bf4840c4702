/// The upper half of a code page, in which each byte is a character.
struct CodePage: Sendable {
  private let characters: [Unicode.Scalar?]

  /// Western Windows.
  ///
  /// The fonts of TCVN3 and VNI draw Vietnamese letters in the places of its characters.
  static let windows1252 = CodePage(upperHalf: [])

  /// Vietnamese Windows, whose tone marks combine with the letter before them.
  static let windows1258 = CodePage(upperHalf: [
    (0x8A, nil), (0x8E, nil), (0x9A, nil), (0x9E, nil),
    (0xC3, "Ă"), (0xCC, "\u{300}"), (0xD0, "Đ"), (0xD2, "\u{309}"), (0xD5, "Ơ"), (0xDD, "Ư"), (0xDE, "\u{303}"),
    (0xE3, "ă"), (0xEC, "\u{301}"), (0xF0, "đ"), (0xF2, "\u{323}"), (0xF5, "ơ"), (0xFD, "ư"), (0xFE, "₫"),
  ])

  /// The characters of Windows-1252 from 0x80 to 0x9F; `·` stands where there is none.
  private static let punctuation = "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ"

  /// Makes a page from what it has other than Windows-1252.
  private init(upperHalf differences: [(byte: UInt8, character: Unicode.Scalar?)]) {
    var characters: [Unicode.Scalar?] = Self.punctuation.unicodeScalars.map { $0 == "·" ? nil : $0 }
    characters += (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }
    for (byte, character) in differences { characters[Int(byte) - 0x80] = character }
    self.characters = characters
  }

  /// The character that a byte stands for, if there is one.
  subscript(byte: UInt8) -> Unicode.Scalar? { byte < 0x80 ? Unicode.Scalar(byte) : characters[Int(byte) - 0x80] }

  func contains(_ character: Unicode.Scalar) -> Bool { character.value < 0x80 || characters.contains(character) }
}

extension CodePage {
  /// Reads bytes up to the first one that stands for nothing.
  ///
  /// - Returns: the text, and whether it is the whole.
  func decode(_ bytes: [UInt8]) -> (text: String, isWhole: Bool) {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let character = self[byte] else { return (String(text), false) }
      text.append(character)
    }
    return (String(text), true)
  }
}
