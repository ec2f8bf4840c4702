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
