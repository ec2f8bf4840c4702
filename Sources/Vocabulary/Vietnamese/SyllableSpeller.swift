/// Spells a text syllable by syllable, the tone of each at its end.
///
///     T  â  n     L  i  ễ  u
///     t  â  n  ␣  l  i  ê  u 4
struct SyllableSpeller {
  private var spellingBytes: [UInt8] = []
  private var plainBytes: [UInt8] = []
  /// Whether no two spellings of these letters are the same text in other scalars.
  private(set) var isLatin = true
  /// The last letter, held back because marks may follow that change it.
  private var letter: Unicode.Scalar?
  private var tone = VietnameseLetter.Tone.level
  private var isInsideSyllable = false

  var spelling: String { String(decoding: spellingBytes, as: UTF8.self) }
  var plain: String { String(decoding: plainBytes, as: UTF8.self) }
  /// Whether there are no marks and no tones.
  var isPlain: Bool { spellingBytes == plainBytes }

  mutating func reserveCapacity(_ count: Int) {
    spellingBytes.reserveCapacity(count)
    plainBytes.reserveCapacity(count)
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: begin(scalar)
    case 0x41...0x5A: begin(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    case ..<0x80: closeSyllable()
    default: addBeyondASCII(scalar)
    }
  }

  private mutating func addBeyondASCII(_ scalar: Unicode.Scalar) {
    if let composed = VietnameseLetter(scalar) {
      begin(composed.base)
      if composed.tone != .level { tone = composed.tone }
    } else if let base = letter, let shaped = VietnameseLetter.shaped(base, byMark: scalar) {
      letter = shaped
    } else if let alike = LookAlikeLetter.vietnamese(scalar) {
      begin(alike)
    } else if letter != nil, let mark = VietnameseLetter.Tone(mark: scalar) {
      tone = mark
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { begin(lower) }
    } else {
      closeSyllable()
    }
  }

  /// Whether a letter is of the blocks without marks of their own, in which no letters are the same as others.
  static func isLatin(_ letter: Unicode.Scalar) -> Bool {
    letter.value < 0x300 || (0x1E00...VietnameseLetter.lastScalar).contains(letter.value)
  }

  /// Ends the syllable, and so the word.
  mutating func closeSyllable() {
    guard isInsideSyllable else { return }
    releaseLetter()
    if tone != .level { spellingBytes.append(0x30 + tone.rawValue) }
    tone = .level
    isInsideSyllable = false
  }

  private mutating func begin(_ base: Unicode.Scalar) {
    if isInsideSyllable {
      releaseLetter()
    } else {
      if !spellingBytes.isEmpty {
        spellingBytes.append(UInt8(ascii: " "))
        plainBytes.append(UInt8(ascii: " "))
      }
      isInsideSyllable = true
    }
    letter = base
  }

  private mutating func releaseLetter() {
    guard let letter else { return }
    if letter.isASCII {
      spellingBytes.append(UInt8(truncatingIfNeeded: letter.value))
      plainBytes.append(UInt8(truncatingIfNeeded: letter.value))
    } else {
      if !Self.isLatin(letter) { isLatin = false }
      spellingBytes.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
      plainBytes.append(contentsOf: UTF8.encode(VietnameseLetter.plain(letter)) ?? UTF8.encodedReplacementCharacter)
    }
    self.letter = nil
  }
}
