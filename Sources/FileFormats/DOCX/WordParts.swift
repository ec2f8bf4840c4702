/// The parts of a document's package, by name.
struct WordParts {
  private let document: WordDocument
  private let body: WordBody

  init(_ document: WordDocument) {
    self.document = document
    body = WordBody(document)
  }

  /// The parts in the order in which they are written; readers want the types first.
  var all: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", packageRelationships),
      ("docProps/core.xml", coreProperties),
      ("docProps/app.xml", applicationProperties),
      ("word/document.xml", body.text),
      ("word/_rels/document.xml.rels", documentRelationships),
      ("word/styles.xml", WordStyles(document).text),
      ("word/settings.xml", settings),
      ("word/fontTable.xml", fontTable),
    ] + body.headers.map { ("word/\($0.name)", $0.text) }
      + body.charts.enumerated().map { place, chart in
        ("word/charts/chart\(place + 1).xml", WordChartPart(chart: chart, font: document.font).text)
      }
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let propertiesType = "application/vnd.openxmlformats-officedocument.extended-properties+xml"

  private var contentTypes: String {
    var overrides = [
      ("/word/document.xml", "\(Self.wordType).document.main+xml"),
      ("/word/styles.xml", "\(Self.wordType).styles+xml"),
      ("/word/settings.xml", "\(Self.wordType).settings+xml"),
      ("/word/fontTable.xml", "\(Self.wordType).fontTable+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", Self.propertiesType),
    ]
    overrides += body.headers.map { ("/word/\($0.name)", "\(Self.wordType).header+xml") }
    overrides += body.charts.indices.map { ("/word/charts/chart\($0 + 1).xml", WordChartPart.contentType) }
    let entries = overrides.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
    return Self.declaration
      + "<Types xmlns=\"\(Self.packageNamespace)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(entries)</Types>"
  }

  private var packageRelationships: String {
    relationships([
      ("rId1", "\(Self.relationshipNamespace)/officeDocument", "word/document.xml"),
      ("rId2", "\(Self.packageNamespace)/relationships/metadata/core-properties", "docProps/core.xml"),
      ("rId3", "\(Self.relationshipNamespace)/extended-properties", "docProps/app.xml"),
    ])
  }

  private var documentRelationships: String {
    let fixed = ["styles", "settings", "fontTable"].map {
      ("\($0)Part", "\(Self.relationshipNamespace)/\($0)", "\($0).xml")
    }
    let headers = body.headers.map { ($0.relationship, "\(Self.relationshipNamespace)/header", $0.name) }
    let charts = body.charts.indices.map {
      ("chart\($0 + 1)", "\(Self.relationshipNamespace)/chart", "charts/chart\($0 + 1).xml")
    }
    return relationships(fixed + headers + charts)
  }

  private func relationships(_ targets: [(id: String, type: String, target: String)]) -> String {
    let entries = targets.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
    return Self.declaration + "<Relationships xmlns=\"\(Self.packageNamespace)/relationships\">"
      + entries.joined() + "</Relationships>"
  }

  private var coreProperties: String {
    let author = document.author.map { "<dc:creator>\(XMLText.escape($0))</dc:creator>" } ?? ""
    return Self.declaration
      + "<cp:coreProperties xmlns:cp=\"\(Self.packageNamespace)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(XMLText.escape(document.title))</dc:title>"
      + "\(author)<dc:language>\(document.language)</dc:language></cp:coreProperties>"
  }

  private var applicationProperties: String {
    Self.declaration
      + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
      + "<Application>onestop</Application></Properties>"
  }

  private var settings: String {
    Self.declaration
      + "<w:settings xmlns:w=\"\(Self.wordNamespace)\"><w:defaultTabStop w:val=\"720\"/>"
      + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting"
      + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"\(document.language)\"/></w:settings>"
  }

  private var fontTable: String {
    Self.declaration
      + "<w:fonts xmlns:w=\"\(Self.wordNamespace)\"><w:font w:name=\"\(XMLText.escape(document.font))\">"
      + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>"
  }
}

/// Writes documents as Office Open XML (`.docx`, ECMA-376, transitional).
///
/// The same document gives the same bytes: nothing of a clock or of chance goes in.
package struct WordDocumentWriter: Sendable {
  package init() {}

  /// Writes a document.
  ///
  /// - Throws: `ZIPError` for a document of more bytes than an archive holds.
  /// - Returns: the bytes of the file.
  package func write(_ document: WordDocument) throws(ZIPError) -> [UInt8] {
    let parts = WordParts(document)
    var archive = ZIPWriter()
    for (name, text) in parts.all { try archive.add(name, Array(text.utf8)) }
    return try archive.finish()
  }
}

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
