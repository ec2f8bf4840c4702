/// Writes documents as Office Open XML (`.docx`, ECMA-376, transitional).
///
/// The same document gives the same bytes: nothing of a clock or of chance goes in.
package struct WordDocumentWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// Writes a document.
  ///
  /// - Throws: `ZIPError` for a document of more bytes than an archive holds.
  /// - Returns: the bytes of the file.
  package func write(_ document: WordDocument) throws(ZIPError) -> [UInt8] { try package(of: document).bytes() }

  /// The parts of the file.
  func package(of document: WordDocument) -> OfficePackageWriter {
    let body = WordBody(document)
    var package = OfficePackageWriter(main: "word/document.xml")
    package.add(
      "word/document.xml",
      type: OfficeNames.wordType + "document.main+xml",
      references: references(of: body),
      body.contents
    )
    package.add("word/styles.xml", type: OfficeNames.wordType + "styles+xml", WordStyles(document: document).xml())
    package.add("word/settings.xml", type: OfficeNames.wordType + "settings+xml", settings(of: document))
    package.add("word/fontTable.xml", type: OfficeNames.wordType + "fontTable+xml", fontTable(of: document))
    package.addCoreProperties(title: document.title, author: document.author, language: document.language)
    package.addApplicationProperties()
    for header in body.headers {
      package.add("word/\(header.name)", type: OfficeNames.wordType + "header+xml", header.contents)
    }
    for (place, chart) in body.charts.enumerated() {
      let part = WordChartPart(chart: chart, font: document.font)
      package.add("word/charts/chart\(place + 1).xml", type: OfficeNames.chartType, part.xml())
    }
    return package
  }

  private func references(of body: WordBody) -> [OfficePackageWriter.Reference] {
    var references = ["styles", "settings", "fontTable"].map {
      OfficePackageWriter.Reference("\($0)Part", $0, "word/\($0).xml")
    }
    references += body.headers.map { .init($0.relationship, "header", "word/\($0.name)") }
    references += (1...).prefix(body.charts.count).map { .init("chart\($0)", "chart", "word/charts/chart\($0).xml") }
    return references
  }

  private func settings(of document: WordDocument) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": OfficeNames.word]) { xml in
      xml.raw("<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>")
      xml.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\"")
      xml.raw(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
      xml.element("w:themeFontLang", ["w:val": document.language])
    }
    return xml.bytes
  }

  private func fontTable(of document: WordDocument) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:fonts", ["xmlns:w": OfficeNames.word]) { xml in
      xml.element("w:font", ["w:name": document.font]) { xml in
        xml.raw("<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/>")
      }
    }
    return xml.bytes
  }
}
