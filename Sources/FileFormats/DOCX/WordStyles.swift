/// The part that holds the styles.
struct WordStyles {
  let document: WordDocument

  init(_ document: WordDocument) { self.document = document }

  var text: String {
    let font = XMLText.escape(document.font)
    let defaults =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:eastAsia=\"\(font)\""
      + " w:cs=\"\(font)\"/><w:lang w:val=\"\(document.language)\" w:eastAsia=\"\(document.language)\"/></w:rPr>"
      + "</w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    let styles = document.styles.enumerated().map { style($1, isDefault: $0 == 0) }.joined()
    let table =
      "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
      + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
      + "</w:tblPr></w:style>"
    return WordParts.declaration
      + "<w:styles xmlns:w=\"\(WordParts.wordNamespace)\">\(defaults)\(styles)\(table)</w:styles>"
  }

  private func style(_ style: WordDocument.ParagraphStyle, isDefault: Bool) -> String {
    let base = style.base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? ""
    let mark = isDefault ? " w:default=\"1\"" : ""
    let paragraph = style.paragraph.properties()
    let text = style.text.properties
    return
      "<w:style w:type=\"paragraph\"\(mark) w:styleId=\"\(style.id)\"><w:name w:val=\"\(XMLText.escape(style.name))\"/>"
      + "\(base)<w:qFormat/>\(paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>")"
      + "\(text.isEmpty ? "" : "<w:rPr>\(text)</w:rPr>")</w:style>"
  }
}
