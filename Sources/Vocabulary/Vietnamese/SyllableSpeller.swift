/// Spells a text syllable by syllable, the tone of each at its end.
///
///     T  â  n     L  i  ễ  u
///     t  â  n  ␣  l  i  ê  u 4
struct SyllableSpeller {
  private(set) var spelling = ""
  private(set) var plain = ""
  /// The last letter, held back because marks may follow that change it.
  private var letter: Unicode.Scalar?
  private var tone = VietnameseLetter.Tone.level
  private var isInsideSyllable = false

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

  /// Ends the syllable, and so the word.
  mutating func closeSyllable() {
    guard isInsideSyllable else { return }
    releaseLetter()
    if tone != .level { spelling.unicodeScalars.append(Unicode.Scalar(0x30 + tone.rawValue)) }
    tone = .level
    isInsideSyllable = false
  }

  private mutating func begin(_ base: Unicode.Scalar) {
    if isInsideSyllable {
      releaseLetter()
    } else {
      if !spelling.isEmpty {
        spelling.append(" ")
        plain.append(" ")
      }
      isInsideSyllable = true
    }
    letter = base
  }

  private mutating func releaseLetter() {
    guard let letter else { return }
    spelling.unicodeScalars.append(letter)
    plain.unicodeScalars.append(VietnameseLetter.plain(letter))
    self.letter = nil
  }
}
