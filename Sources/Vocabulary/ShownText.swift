/// The one door through which text from outside is shown: a name, a cell, a word of the command line.
///
/// What passes stays on its line, commands no terminal and does not turn the order of reading, so that nobody can hide a
/// word, print a figure backwards or forge a line of a result.
package enum ShownText {
  /// The text with every character that nobody should act upon written out, line ends included: for names and messages.
  ///
  ///     ShownText.written("KK\n2\u{9B}")   // "KK\u{A}2\u{9B}" in visible letters
  package static func written(_ text: String) -> String {
    guard !isHarmless(text) else { return text }
    return text.unicodeScalars.map { isSpecial($0) ? code($0) : String($0) }.joined()
  }

  /// The text written out in both languages.
  package static func written(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(vi: written(text.vi), en: written(text.en))
  }

  /// The text on one line, line ends and tabs as spaces, and all else written out: for the running text of a screen.
  package static func onOneLine(_ text: String) -> String { spaced(text, code) }

  /// The text on one line, line ends and tabs as spaces, and `U+FFFD` in place of all else: for paper and pages.
  package static func cleaned(_ text: String) -> String { spaced(text) { _ in "\u{FFFD}" } }

  /// The cell of a table of text: line ends and tabs stay, which its quotation marks hold, and all else is written out.
  package static func cell(_ text: String) -> String { laidOut(text, code) }

  /// The text of a JSON document, with escapes in its strings for what only a program should see.
  package static func json(_ text: String) -> String {
    laidOut(text) { "\\u" + Int($0.value).digits(4, radix: 16) }
  }

  /// What a stream prints: the tool's own line ends and colours stay, and what came past every other door is written out.
  package static func printed(_ text: String) -> String {
    guard !isHarmless(text, onLines: true) else { return text }
    var rest = text[...]
    var printed = ""
    while let escape = rest.firstIndex(of: "\u{1B}") {
      printed += laidOut(String(rest[..<escape]), code)
      rest = rest[escape...]
      let colour = colours.first { rest.unicodeScalars.starts(with: $0.unicodeScalars) } ?? ""
      printed += colour.isEmpty ? code("\u{1B}") : colour
      rest.unicodeScalars.removeFirst(max(1, colour.unicodeScalars.count))
    }
    return printed + laidOut(String(rest), code)
  }

  /// The control sequences of the tool's own palette.
  private static let colours = ["0", "1", "2", "31", "32", "33"].map { "\u{1B}[\($0)m" }
}

extension ShownText {
  private static func code(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  private static func spaced(_ text: String, _ form: (Unicode.Scalar) -> String) -> String {
    guard !isHarmless(text) else { return text }
    var spaced = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": spaced.append(" ")
      case _ where isSpecial(scalar): spaced.append(contentsOf: form(scalar).unicodeScalars)
      default: spaced.append(scalar)
      }
    }
    return String(spaced)
  }

  /// Keeps line feeds, tabs and the CR of a CR LF; a CR alone would let a terminal write over the line.
  private static func laidOut(_ text: String, _ form: (Unicode.Scalar) -> String) -> String {
    guard !isHarmless(text, onLines: true) else { return text }
    var laidOut = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for place in scalars.indices {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      let endsLine = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
      if endsLine || scalar == "\n" || scalar == "\t" || !isSpecial(scalar) {
        laidOut.append(scalar)
      } else {
        laidOut.append(contentsOf: form(scalar).unicodeScalars)
      }
    }
    return String(laidOut)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}": true
    case "\u{200E}", "\u{200F}", "\u{61C}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: false
    }
  }

  /// Whether no byte of a text can belong to a special character, which is so of nearly all text.
  ///
  /// - Parameter isOnLines: Whether line feeds and tabs are meant.
  private static func isHarmless(_ text: String, onLines isOnLines: Bool = false) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch (previous, byte) {
      case (_, 0x09) where isOnLines, (_, 0x0A) where isOnLines: previous = byte
      case (_, ..<0x20), (_, 0x7F), (0xC2, 0x80..<0xA0), (0xD8, 0x9C), (0xE2, 0x80), (0xE2, 0x81): return false
      default: previous = byte
      }
    }
    return true
  }
}
