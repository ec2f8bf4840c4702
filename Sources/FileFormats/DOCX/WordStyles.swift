/// The part that holds the styles.
struct WordStyles {
  let document: WordDocument

  /// The whole part.
  func xml() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": OfficeNames.word]) { xml in
      addDefaults(to: &xml)
      for (place, style) in document.styles.enumerated() { Self.add(style, isDefault: place == 0, to: &xml) }
      xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>")
      xml.raw("<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>")
      xml.raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>")
    }
    return xml.bytes
  }

  private func addDefaults(to xml: inout XMLWriter) {
    let (font, language) = (document.font, document.language)
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
          xml.element("w:lang", ["w:val": language, "w:eastAsia": language])
        }
      }
      xml.raw("<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>")
    }
  }

  private static func add(_ style: WordDocument.ParagraphStyle, isDefault: Bool, to xml: inout XMLWriter) {
    xml.element(
      "w:style",
      ["w:type": "paragraph", "w:default": isDefault ? "1" : nil, "w:styleId": style.id]
    ) { xml in
      xml.element("w:name", ["w:val": style.name])
      if let base = style.base { xml.element("w:basedOn", ["w:val": base]) }
      xml.raw("<w:qFormat/>")
      xml.elementUnlessEmpty("w:pPr") { style.paragraph.addProperties(to: &$0) }
      xml.elementUnlessEmpty("w:rPr") { style.text.addProperties(to: &$0) }
    }
  }
}
