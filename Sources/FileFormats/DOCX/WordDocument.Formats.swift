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
  /// Writes the elements of `w:pPr` that say how the paragraph lies, with its style before.
  func addProperties(style: String? = nil, to xml: inout XMLWriter) {
    if let style { xml.element("w:pStyle", ["w:val": style]) }
    if let keepsWithNext { xml.element("w:keepNext", ["w:val": keepsWithNext ? nil : "0"]) }
    if let keepsTogether { xml.element("w:keepLines", ["w:val": keepsTogether ? nil : "0"]) }
    if ruleBelow == true {
      xml.raw("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>")
    }
    addSpacing(to: &xml)
    addIndentation(to: &xml)
    if let alignment { xml.element("w:jc", ["w:val": alignment.rawValue]) }
    if let outlineLevel { xml.element("w:outlineLvl", ["w:val": "\(outlineLevel)"]) }
  }

  private func addSpacing(to xml: inout XMLWriter) {
    guard before != nil || after != nil || lineSpacing != nil else { return }
    let (line, rule): (Int?, String?) =
      switch lineSpacing {
      case .percent(let percent)?: (percent * 240 / 100, "auto")
      case .exactly(let length)?: (length.twips, "exact")
      case nil: (nil, nil)
      }
    xml.element(
      "w:spacing",
      [
        "w:before": before.map { "\($0.twips)" }, "w:after": after.map { "\($0.twips)" },
        "w:line": line.map { "\($0)" }, "w:lineRule": rule,
      ]
    )
  }

  private func addIndentation(to xml: inout XMLWriter) {
    guard leftIndent != nil || rightIndent != nil || firstLineIndent != nil else { return }
    let first = firstLineIndent?.twips
    xml.element(
      "w:ind",
      [
        "w:left": leftIndent.map { "\($0.twips)" }, "w:right": rightIndent.map { "\($0.twips)" },
        "w:hanging": first.flatMap { $0 < 0 ? "\($0.magnitude)" : nil },
        "w:firstLine": first.flatMap { $0 < 0 ? nil : "\($0)" },
      ]
    )
  }
}

extension WordDocument.TextFormat {
  /// Writes the elements of `w:rPr`.
  func addProperties(to xml: inout XMLWriter) {
    if let isBold { xml.raw(isBold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>") }
    if let isItalic { xml.raw(isItalic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>") }
    if let color { xml.element("w:color", ["w:val": color]) }
    if let size {
      let halfPoints = "\(size.twips / 10)"
      xml.element("w:sz", ["w:val": halfPoints])
      xml.element("w:szCs", ["w:val": halfPoints])
    }
    if let background { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": background]) }
  }
}
