@testable import FileFormats

/// An OpenDocument workbook built part by part, as small as a test needs it.
struct RawOpenDocument {
  /// The parts by name; a test may change or remove any.
  var parts: [String: String]

  private static let namespaces =
    [
      ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"),
      ("number", "datastyle"), ("svg", "svg-compatible"), ("draw", "drawing"), ("manifest", "manifest"),
    ]
    .map { "xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\"" }.joined(separator: " ")
    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""

  /// Makes a workbook of one visible sheet, `Inventory`, whose columns and rows are given as XML.
  init(
    rows: String = "",
    fonts: String = "",
    automaticStyles: String = "",
    styles: String? = nil,
    sheets: String? = nil
  ) {
    let table = sheets ?? "<table:table table:name=\"Inventory\">\(rows)</table:table>"
    parts = [
      "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": """
      <office:document-content \(Self.namespaces)><office:scripts/><office:font-face-decls>\(fonts)</office:font-face-decls>\
      <office:automatic-styles>\(automaticStyles)</office:automatic-styles><office:body><office:spreadsheet>\
      <table:calculation-settings/>\(table)<table:named-expressions/></office:spreadsheet></office:body>\
      </office:document-content>
      """,
      "META-INF/manifest.xml": "<manifest:manifest \(Self.namespaces)><manifest:file-entry/></manifest:manifest>",
    ]
    parts["styles.xml"] = styles.map {
      "<office:document-styles \(Self.namespaces)><office:styles>\($0)</office:styles></office:document-styles>"
    }
  }

  /// Makes a workbook of one row of cells.
  init(cells: String, automaticStyles: String = "") {
    self.init(rows: "<table:table-row>\(cells)</table:table-row>", automaticStyles: automaticStyles)
  }

  /// A cell of text.
  static func text(_ paragraphs: String, style: String? = nil) -> String {
    let style = style.map { " table:style-name=\"\($0)\"" } ?? ""
    return "<table:table-cell office:value-type=\"string\"\(style)>\(paragraphs)</table:table-cell>"
  }

  /// A cell of a value, and what it shows.
  static func value(_ type: String, _ attribute: String, _ value: String, _ more: String = "") -> String {
    "<table:table-cell office:value-type=\"\(type)\" office:\(attribute)=\"\(value)\" \(more)><text:p>shown</text:p></table:table-cell>"
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    var writer = ZIPWriter()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) { try writer.add(name, Array(text.utf8)) }
    return try writer.finish()
  }

  func sheet() throws -> Workbook.Sheet? { try WorkbookReader().read(try bytes()).sheets.first }

  /// The cells of the first sheet by their references.
  func cells() throws -> [String: Cell.Value] { try sheet()?.values ?? [:] }
}
