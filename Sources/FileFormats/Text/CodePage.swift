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
  /// Where the first byte stands that stands for nothing.
  func firstUndefined(in bytes: [UInt8]) -> Int? {
    bytes.firstIndex { $0 >= 0x80 && characters[Int($0) - 0x80] == nil }
  }

  /// Reads bytes into UTF-8, the letters composed; a byte that stands for nothing is left out.
  func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    // A letter is held back, because a mark may follow that changes it.
    var held: Unicode.Scalar?
    for byte in bytes {
      guard let character = self[byte] else { continue }
      if ToneMarks.isMark(character), let letter = held, let composed = ToneMarks.composed(letter, character) {
        held = composed
      } else {
        if let held { utf8.append(encoding: held) }
        held = character
      }
    }
    if let held { utf8.append(encoding: held) }
    return utf8
  }
}

extension [UInt8] {
  /// Appends the bytes of a character in UTF-8.
  mutating func append(encoding character: Unicode.Scalar) {
    switch character.value {
    case ..<0x80:
      append(UInt8(character.value))
    case ..<0x800:
      append(UInt8(0xC0 | character.value >> 6))
      append(UInt8(0x80 | character.value & 0x3F))
    default:
      append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
