import Vocabulary

/// A font from before Unicode, by its name: how it draws text that is stored for it.
///
///     OldFontFace(name: ".VnTime")?.shown("Tªn h¹ng môc")    // "Tên hạng mục"
///     OldFontFace(name: ".VnTimeH")?.shown("Tªn h¹ng môc")   // "TÊN HẠNG MỤC"
///     OldFontFace(name: "Times New Roman")                   // nil
struct OldFontFace: Sendable, Hashable {
  /// The way of writing that the font belongs to.
  let font: OldFont
  /// Whether the font draws capitals for small letters: TCVN3 has no codes for capitals with tones.
  let drawsCapitals: Bool

  /// Recognises a font of ABC (`.VnTime`, `.VnArialH`) or of VNI (`VNI-Times`), whatever the case of its name.
  ///
  /// - Returns: nothing for any other font.
  init?(name: some StringProtocol) {
    let small = name.lowercased()
    if small.hasPrefix(".vn") {
      font = .tcvn3
      drawsCapitals = name.hasSuffix("H") || (small.hasSuffix("h") && name == small)
    } else if small.hasPrefix("vni-") || small.hasPrefix("vni ") {
      font = .vni
      drawsCapitals = false
    } else {
      return nil
    }
  }

  /// The text as a reader with the font sees it; nothing if it was not stored for the font.
  ///
  /// A text may be Unicode although its cell has an old font: it holds letters that no such text stores, or its words are
  /// syllables only as they are stored.
  func shown(_ stored: String) -> String? {
    guard !stored.utf8.allSatisfy({ $0 < 0x80 }) else { return drawsCapitals ? stored.uppercased() : stored }
    guard stored.unicodeScalars.allSatisfy(OldFont.canStore), !font.isForeign(stored) else { return nil }
    let shown = font.shown(stored)
    if Self.readsAsVietnamese(stored), !Self.readsAsVietnamese(shown) { return nil }
    return drawsCapitals ? shown.uppercased() : shown
  }

  /// Whether there are words with letters beyond ASCII, and all of these are syllables.
  private static func readsAsVietnamese(_ text: String) -> Bool {
    let words = ToneMarks.composed(text.unicodeScalars).split { !$0.properties.isAlphabetic }
      .filter { !$0.allSatisfy(\.isASCII) }
    return !words.isEmpty && words.allSatisfy(VietnameseSpelling.isSyllable)
  }
}
