/// The letters of VNI-Windows: one character for some, and for the others a base with a character for its marks.
enum VNILetters {
  /// What a mark makes of each base, in small letters: `aù` is `á`, `ôù` is `ớ`.
  ///
  ///     mark       its letters
  private static let marks: [(mark: Unicode.Scalar, bases: String, letters: String)] = [
    ("ø", "aeouyôö", "àèòùỳờừ"), ("û", "aeouyôö", "ảẻỏủỷởử"), ("õ", "aeouyôö", "ãẽõũỹỡữ"),
    ("ù", "aeouyôö", "áéóúýớứ"), ("ï", "aeouyôö", "ạẹọụỵợự"),
    ("â", "aeo", "âêô"), ("à", "aeo", "ầềồ"), ("å", "aeo", "ẩểổ"), ("ã", "aeo", "ẫễỗ"), ("á", "aeo", "ấếố"),
    ("ä", "aeo", "ậệộ"),
    ("ê", "a", "ă"), ("è", "a", "ằ"), ("ú", "a", "ẳ"), ("ü", "a", "ẵ"), ("é", "a", "ắ"), ("ë", "a", "ặ"),
  ]

  private static let singles = table("ôöñìæóíòî", "ơưđìỉĩíịỵ")

  private static let marked: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] =
    Dictionary(uniqueKeysWithValues: marks.map { ($0.mark, table($0.bases, $0.letters)) })

  private static func table(_ stored: String, _ letters: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(stored.unicodeScalars, letters.unicodeScalars))
  }

  /// The letter that one character stands for.
  static func letter(of stored: Unicode.Scalar) -> Unicode.Scalar? {
    stored.isASCII ? nil : find(stored) { singles[$0] }
  }

  /// The letter that a base and a mark stand for, if they belong together; the base says whether it is a capital.
  static func letter(of base: Unicode.Scalar, markedBy mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard mark.value >= 0x80, let letters = marked[lower(mark)] else { return nil }
    return find(base) { letters[$0] }
  }

  private static func find(
    _ stored: Unicode.Scalar,
    in letters: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> Unicode.Scalar? {
    let small = lower(stored)
    let letter = letters(small)
    return small == stored ? letter : letter?.properties.uppercaseMapping.unicodeScalars.first
  }

  /// The small letter of a character of Windows-1252; any other stays.
  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xDE: Unicode.Scalar(UInt8(scalar.value) + 0x20)
    default: scalar
    }
  }
}
