extension WordDocument {
  /// A paragraph: runs of text in a style.
  package struct Paragraph: Sendable, Hashable {
    package var style: ParagraphStyle.ID
    /// What differs from the style.
    package var format: ParagraphFormat
    package var runs: [Run]

    package init(_ style: ParagraphStyle.ID, _ runs: [Run] = [], format: ParagraphFormat = ParagraphFormat()) {
      self.style = style
      self.format = format
      self.runs = runs
    }
  }

  /// A run of text that looks the same throughout; line feeds break the line.
  package struct Run: Sendable, Hashable {
    package var text: String
    /// What differs from the style of the paragraph.
    package var format: TextFormat

    package init(_ text: String, _ format: TextFormat = TextFormat()) {
      self.text = text
      self.format = format
    }
  }

  /// A named style of paragraphs.
  package struct ParagraphStyle: Sendable, Hashable, Identifiable {
    /// The name by which paragraphs refer to the style: ASCII letters and digits.
    package var id: String
    /// The name that a person sees.
    package var name: String
    /// The style whose properties hold where this one has none.
    package var base: ID?
    package var paragraph: ParagraphFormat
    package var text: TextFormat

    package init(
      id: String,
      name: String,
      base: ID? = nil,
      paragraph: ParagraphFormat = ParagraphFormat(),
      text: TextFormat = TextFormat()
    ) {
      self.id = id
      self.name = name
      self.base = base
      self.paragraph = paragraph
      self.text = text
    }
  }
}
