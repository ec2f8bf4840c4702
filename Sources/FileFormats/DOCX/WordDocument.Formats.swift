extension WordDocument {
  /// How a paragraph lies; what is absent is as the style says.
  package struct ParagraphFormat: Sendable, Hashable {
    package enum Alignment: String, Sendable, Hashable {
      case left
      case center
      case right
      /// Both edges straight.
      case justified = "both"
    }

    package var alignment: Alignment?
    /// Space above and below.
    package var before: PageLength?
    package var after: PageLength?
    /// The height of a line in 240ths of the font's own, or exactly a length.
    package var lineSpacing: LineSpacing?
    package var leftIndent: PageLength?
    package var rightIndent: PageLength?
    /// How far the first line begins to the right of the others; to the left if negative.
    package var firstLineIndent: PageLength?
    /// Keeps the paragraph on one page with the next.
    package var keepsWithNext: Bool?
    /// Keeps the lines of the paragraph on one page.
    package var keepsTogether: Bool?
    /// The depth among headings, from 0.
    package var outlineLevel: Int?
    /// Draws a rule below the paragraph, between its indents.
    package var ruleBelow: Bool?

    package init(
      alignment: Alignment? = nil,
      before: PageLength? = nil,
      after: PageLength? = nil,
      lineSpacing: LineSpacing? = nil,
      leftIndent: PageLength? = nil,
      rightIndent: PageLength? = nil,
      firstLineIndent: PageLength? = nil,
      keepsWithNext: Bool? = nil,
      keepsTogether: Bool? = nil,
      outlineLevel: Int? = nil,
      ruleBelow: Bool? = nil
    ) {
      self.alignment = alignment
      self.before = before
      self.after = after
      self.lineSpacing = lineSpacing
      self.leftIndent = leftIndent
      self.rightIndent = rightIndent
      self.firstLineIndent = firstLineIndent
      self.keepsWithNext = keepsWithNext
      self.keepsTogether = keepsTogether
      self.outlineLevel = outlineLevel
      self.ruleBelow = ruleBelow
    }
  }

  /// The height of the lines of a paragraph.
  package enum LineSpacing: Sendable, Hashable {
    /// Hundredths of the height that the font asks for.
    case percent(Int)
    case exactly(PageLength)
  }

  /// How text looks; what is absent is as the style says.
  package struct TextFormat: Sendable, Hashable {
    package var size: PageLength?
    package var isBold: Bool?
    package var isItalic: Bool?
    /// The colour in six hexadecimal digits, such as `C00000`.
    package var color: String?
    /// The colour behind the text, in six hexadecimal digits.
    package var background: String?

    package init(
      size: PageLength? = nil,
      isBold: Bool? = nil,
      isItalic: Bool? = nil,
      color: String? = nil,
      background: String? = nil
    ) {
      self.size = size
      self.isBold = isBold
      self.isItalic = isItalic
      self.color = color
      self.background = background
    }
  }
}
