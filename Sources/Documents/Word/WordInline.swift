import FileFormats

/// Turns phrases into runs of text.
struct WordInline {
  let figures: Figures

  /// Text in one paragraph: marks become formats, user data stays text.
  func runs(_ phrase: Phrase, _ format: WordDocument.TextFormat = .init()) -> [WordDocument.Run] {
    phrase.spans.map { span in
      var format = format
      switch span {
      case .strong: format.isBold = true
      case .emphasis: format.isItalic = true
      case .text, .code, .placeholder, .money, .integer, .area, .perMille, .stars, .status, .source, .place: break
      }
      return WordDocument.Run(ShownText.cleaned(figures.text(span)), format)
    }
  }

  /// The phrase in a style.
  func paragraph(
    _ style: WordStyle,
    _ phrase: Phrase,
    format: WordDocument.ParagraphFormat = .init()
  ) -> WordDocument.Paragraph {
    WordDocument.Paragraph(style.style.id, runs(phrase), format: format)
  }

  /// What the phrase shows, for measuring.
  func text(_ phrase: Phrase) -> String { ShownText.cleaned(figures.text(phrase)) }
}
