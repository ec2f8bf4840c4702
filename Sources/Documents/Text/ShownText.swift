/// Makes user data safe to show: text stays on its line, commands a terminal, and does not turn the order of reading.
///
/// Line ends and tabs become spaces. Control characters, and those that reorder text on both sides of them, become
/// `U+FFFD`, so that nobody can hide a word or print a figure backwards.
package enum ShownText {
  package static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSpecial) else { return text }
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append(" ")
      default: cleaned.append(isSpecial(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(cleaned)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}": true
    case "\u{200E}", "\u{200F}", "\u{61C}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: false
    }
  }
}
