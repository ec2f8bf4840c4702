/// The words of a text that hold a character beyond ASCII, each once: the evidence for its encoding.
///
/// A word is what stands between blanks, digits, punctuation of ASCII and typographic signs. Signs of Windows-1252 such as
/// `¹` belong to words, because the fonts of TCVN3 draw letters in their places.
struct TextWords {
  struct Word {
    /// The characters as they are stored.
    let stored: String
    /// Where the word stands first.
    let offset: Int
  }

  private(set) var words: [Word] = []

  /// What is read for evidence: enough for some thousand rows.
  private static let sampleLength = 256 << 10

  /// Collects the words of UTF-8 from its first character beyond ASCII on.
  init(of bytes: [UInt8]) {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return }
    // The word around that character begins before it.
    let start = bytes[..<first].lastIndex { !Self.isLetter($0) }.map { $0 + 1 } ?? 0
    let text = String(decoding: bytes[start...].prefix(Self.sampleLength), as: UTF8.self)
    var seen: Set<String> = []
    var word = String.UnicodeScalarView()
    var isEvidence = false
    var wordOffset = start
    var offset = start
    func close(_ words: inout [Word]) {
      if isEvidence, seen.insert(String(word)).inserted {
        words.append(Word(stored: String(word), offset: wordOffset))
      }
      word = String.UnicodeScalarView()
      isEvidence = false
    }
    for scalar in text.unicodeScalars {
      if Self.belongsToWord(scalar) {
        if word.isEmpty { wordOffset = offset }
        word.append(scalar)
        isEvidence = isEvidence || !scalar.isASCII
      } else {
        close(&words)
      }
      offset += UTF8.width(scalar)
    }
    close(&words)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x80: isLetter(UInt8(scalar.value))
    case 0xA0, 0xFEFF, 0xFFFD: false
    case 0x80...0xFF, 0x300...0x36F: true
    default: scalar.properties.isAlphabetic
    }
  }
}
