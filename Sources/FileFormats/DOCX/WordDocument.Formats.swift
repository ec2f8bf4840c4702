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

// The order of the elements is that of the schema; word processors refuse others.

extension WordDocument.ParagraphFormat {
  /// The elements of `w:pPr` that say how the paragraph lies, with its style before and section properties behind.
  func properties(style: String? = nil, section: String = "") -> String {
    var elements = ""
    if let style { elements += "<w:pStyle w:val=\"\(style)\"/>" }
    if let keepsWithNext { elements += "<w:keepNext\(Self.off(keepsWithNext))/>" }
    if let keepsTogether { elements += "<w:keepLines\(Self.off(keepsTogether))/>" }
    if ruleBelow == true {
      elements += "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
    }
    elements += spacing + indentation
    if let alignment { elements += "<w:jc w:val=\"\(alignment.rawValue)\"/>" }
    if let outlineLevel { elements += "<w:outlineLvl w:val=\"\(outlineLevel)\"/>" }
    return elements + section
  }

  private static func off(_ isOn: Bool) -> String { isOn ? "" : " w:val=\"0\"" }

  private var spacing: String {
    var attributes = ""
    if let before { attributes += " w:before=\"\(before.twips)\"" }
    if let after { attributes += " w:after=\"\(after.twips)\"" }
    switch lineSpacing {
    case .percent(let percent)?: attributes += " w:line=\"\(percent * 240 / 100)\" w:lineRule=\"auto\""
    case .exactly(let length)?: attributes += " w:line=\"\(length.twips)\" w:lineRule=\"exact\""
    case nil: break
    }
    return attributes.isEmpty ? "" : "<w:spacing\(attributes)/>"
  }

  private var indentation: String {
    var attributes = ""
    if let leftIndent { attributes += " w:left=\"\(leftIndent.twips)\"" }
    if let rightIndent { attributes += " w:right=\"\(rightIndent.twips)\"" }
    if let firstLineIndent {
      let isHanging = firstLineIndent.twips < 0
      attributes += " w:\(isHanging ? "hanging" : "firstLine")=\"\(firstLineIndent.twips.magnitude)\""
    }
    return attributes.isEmpty ? "" : "<w:ind\(attributes)/>"
  }
}

extension WordDocument.TextFormat {
  /// The elements of `w:rPr`.
  var properties: String {
    var elements = ""
    if let isBold { elements += isBold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>" }
    if let isItalic { elements += isItalic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>" }
    if let color { elements += "<w:color w:val=\"\(color)\"/>" }
    if let size { elements += "<w:sz w:val=\"\(size.twips / 10)\"/><w:szCs w:val=\"\(size.twips / 10)\"/>" }
    if let background { elements += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(background)\"/>" }
    return elements
  }
}
