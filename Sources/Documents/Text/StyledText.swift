import Vocabulary

/// Text whose characters know their width and style, so that it can be wrapped and padded.
struct StyledText {
  enum Style: Hashable {
    case plain
    case strong
    case faint
    case tone(Tone)
  }

  private struct Glyph {
    let character: Character
    let width: Int
    let style: Style
  }

  private var glyphs: [Glyph] = []
  private(set) var width = 0

  init() {}

  init(_ text: String, _ style: Style = .plain) { append(text, style) }

  init(_ phrase: Phrase, figures: Figures, style: Style = .plain) {
    for span in phrase.spans {
      let own: Style =
        switch span {
        case .strong, .placeholder: .strong
        case .status(_, let tone): .tone(tone)
        case .text, .emphasis, .code, .money, .integer, .area, .perMille, .stars, .source, .place: style
        }
      append(figures.text(span), own)
    }
  }

  var isEmpty: Bool { glyphs.isEmpty }

  mutating func append(_ text: String, _ style: Style = .plain) {
    for character in ShownText.onOneLine(text) {
      append(Glyph(character: character, width: DisplayWidth.of(character), style: style))
    }
  }

  mutating func append(_ other: StyledText) {
    glyphs += other.glyphs
    width += other.width
  }

  private mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    width += glyph.width
  }

  /// The width of the longest word.
  var longestWord: Int { words.map(\.width).max() ?? 0 }

  private var words: [StyledText] {
    glyphs.split { $0.character == " " }.map { glyphs in
      var word = StyledText()
      for glyph in glyphs { word.append(glyph) }
      return word
    }
  }

  /// Breaks the text between words, and inside a word that is longer than a line.
  ///
  /// - Returns: at least one line; none is wider than `limit`, unless a single character is.
  func wrapped(to limit: Int) -> [StyledText] {
    guard width > limit else { return [self] }
    var lines: [StyledText] = []
    var line = StyledText()
    for word in words {
      if !line.isEmpty, line.width + 1 + word.width > limit {
        lines.append(line)
        line = StyledText()
      }
      if !line.isEmpty { line.append(" ", line.glyphs.last?.style == word.glyphs.first?.style ? word.style : .plain) }
      for glyph in word.glyphs {
        if line.width + glyph.width > limit, !line.isEmpty {
          lines.append(line)
          line = StyledText()
        }
        line.append(glyph)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private var style: Style { glyphs.first?.style ?? .plain }

  /// The text with the control sequences of a palette around each run of one style.
  func rendered(_ palette: TextPalette) -> String {
    var output = ""
    var code = ""
    for glyph in glyphs {
      let next = palette.code(for: glyph.style)
      if next != code {
        if !code.isEmpty { output += palette.reset }
        output += next
        code = next
      }
      output.append(glyph.character)
    }
    return code.isEmpty ? output : output + palette.reset
  }
}

/// The control sequences by which a terminal shows styles; empty ones show nothing.
package struct TextPalette: Sendable, Hashable {
  package var strong: String
  package var faint: String
  package var good: String
  package var warning: String
  package var bad: String
  package var reset: String

  package init(strong: String, faint: String, good: String, warning: String, bad: String, reset: String) {
    self.strong = strong
    self.faint = faint
    self.good = good
    self.warning = warning
    self.bad = bad
    self.reset = reset
  }

  /// No styles: for files, pipes and terminals without colour.
  package static let plain = TextPalette(strong: "", faint: "", good: "", warning: "", bad: "", reset: "")

  /// The styles that every terminal with colour knows.
  package static let colour = TextPalette(
    strong: "\u{1B}[1m",
    faint: "\u{1B}[2m",
    good: "\u{1B}[32m",
    warning: "\u{1B}[33m",
    bad: "\u{1B}[31m",
    reset: "\u{1B}[0m"
  )

  func code(for style: StyledText.Style) -> String {
    switch style {
    case .plain, .tone(.neutral): ""
    case .strong: strong
    case .faint: faint
    case .tone(.good): good
    case .tone(.warning): warning
    case .tone(.bad): bad
    }
  }
}
