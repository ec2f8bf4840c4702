import Vocabulary

/// Tells the encoding of Vietnamese text by its words: in the right one they are syllables, in a wrong one they are not.
///
/// `Tèt` is no syllable, because a rime that ends in t has an acute tone or a dot below; as TCVN3 it is `Tốt`. An encoding
/// is taken only if at least three different words speak for it, three in four of all words are syllables in it, and at
/// most half as many are in any other. A warning is due all the same.
struct EncodingGuess {
  /// What the content says about bytes that are not UTF-8.
  enum BytesVerdict {
    case decided(TextEncoding)
    /// These could be, but too little speaks for them, or for one of them alone.
    case unclear([TextEncoding])
    case none
  }

  /// What the content says about text in Unicode.
  enum TextVerdict {
    /// It is what it is.
    case plain
    case written(for: OldFont)
    /// Some words are stored for the font; the first of them is given.
    case mixed(OldFont, TextWords.Word)
  }

  private static let neededWords = 3

  private let words: [TextWords.Word]
  /// Whether there are words that no old font stores.
  private let hasOthers: Bool

  /// Looks at text in UTF-8, or at bytes of an unknown code page as if they were Windows-1252.
  init(_ utf8: [UInt8]) {
    let evidence = TextWords(of: utf8)
    words = evidence.words
    hasOthers = evidence.hasOthers
  }

  /// Tells the encoding of bytes that were taken for Windows-1252.
  func ofBytes(among candidates: [TextEncoding]) -> BytesVerdict {
    let scores = candidates.map { encoding in
      (encoding, count: words.count { Self.isSyllable($0.stored, in: encoding) })
    }
    guard let best = scores.max(by: { $0.count < $1.count }) else { return .none }
    let others = scores.filter { $0.0 != best.0 }.map(\.count).max() ?? 0
    if isDecisive(best.count, against: others) { return .decided(best.0) }
    let possible = scores.filter { isCommon($0.count) }.map(\.0)
    return possible.isEmpty ? .none : .unclear(possible)
  }

  /// Tells whether text in Unicode is written for an old font.
  func ofUnicode() -> TextVerdict {
    let plain = words.map { Self.isSyllable($0.stored) }
    guard plain.count(where: { !$0 }) >= Self.neededWords else { return .plain }
    let fonts = OldFont.allCases.map { font in
      (font, isSyllable: words.map { Self.isSyllable($0.stored, in: font.encoding) })
    }
    for (font, isSyllable) in fonts where !hasOthers {
      // A word that makes sense only as it is stored was not written for the font.
      if words.indices.contains(where: { plain[$0] && !isSyllable[$0] }) { continue }
      let others = fonts.filter { $0.0 != font }.map { $0.isSyllable.count { $0 } } + [plain.count { $0 }]
      if isDecisive(isSyllable.count { $0 }, against: others.max() ?? 0) { return .written(for: font) }
    }
    let misread = plain.count { !$0 }
    for (font, isSyllable) in fonts {
      let revealing = words.indices.filter { isSyllable[$0] && !plain[$0] }
      if revealing.count >= Self.neededWords, revealing.count * 2 >= misread, let first = revealing.first {
        return .mixed(font, words[first])
      }
    }
    return .plain
  }

  private func isDecisive(_ count: Int, against others: Int) -> Bool {
    count >= Self.neededWords && isCommon(count) && others * 2 <= count
  }

  private func isCommon(_ count: Int) -> Bool { count > 0 && count * 4 >= words.count * 3 }

  private static func isSyllable(_ stored: String, in encoding: TextEncoding) -> Bool {
    if let font = OldFont(encoding) { return !font.isForeign(stored) && isSyllable(font.shown(stored)) }
    var shown = String.UnicodeScalarView()
    for scalar in stored.unicodeScalars {
      shown.append((0xA0...0xFF).contains(scalar.value) ? CodePage.windows1258[UInt8(scalar.value)] ?? scalar : scalar)
    }
    return isSyllable(String(shown))
  }

  /// Whether a word, without the signs around it, is a syllable.
  private static func isSyllable(_ word: String) -> Bool {
    let letters = ToneMarks.composed(word.unicodeScalars).split { !$0.properties.isAlphabetic }
    return !letters.isEmpty && letters.allSatisfy(VietnameseSpelling.isSyllable)
  }
}
