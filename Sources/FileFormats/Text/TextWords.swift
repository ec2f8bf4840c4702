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

  /// The words that an old font could store.
  private(set) var words: [Word] = []
  /// Whether there are words that no old font stores.
  private(set) var hasOthers = false

  /// What is read for evidence: enough for some thousand rows.
  static let sampleLength = 256 << 10

  /// Collects the words of UTF-8 from its first character beyond ASCII on.
  init(of bytes: [UInt8]) {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return }
    // The word around that character begins before it.
    let start = bytes[..<first].lastIndex { !Self.isLetter($0) }.map { $0 + 1 } ?? 0
    let sample = bytes[start...].prefix(Self.sampleLength)
    var seen: Set<String> = []
    var word = Scan(start: start)
    var offset = start
    for scalar in String(decoding: sample, as: UTF8.self).unicodeScalars {
      if Self.belongsToWord(scalar) {
        if !scalar.isASCII {
          word.isEvidence = true
          word.isStorable = word.isStorable && OldFont.canStore(scalar)
        }
        offset += UTF8.width(scalar)
      } else {
        close(word, at: offset, of: bytes, &seen)
        offset += UTF8.width(scalar)
        word = Scan(start: offset)
      }
    }
    close(word, at: min(offset, bytes.count), of: bytes, &seen)
  }

  /// A word on the way to its end.
  private struct Scan {
    let start: Int
    var isEvidence = false
    var isStorable = true
  }

  private mutating func close(_ word: Scan, at end: Int, of bytes: [UInt8], _ seen: inout Set<String>) {
    guard word.isEvidence else { return }
    guard word.isStorable else {
      hasOthers = true
      return
    }
    let stored = String(decoding: bytes[word.start..<end], as: UTF8.self)
    if seen.insert(stored).inserted { words.append(Word(stored: stored, offset: word.start)) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x80: isLetter(UInt8(scalar.value))
    case 0xA0, 0xFEFF, 0xFFFD: false
    case 0x80...0x24F, 0x300...0x36F, 0x1EA0...0x1EFF: true
    default: scalar.properties.isAlphabetic
    }
  }
}
