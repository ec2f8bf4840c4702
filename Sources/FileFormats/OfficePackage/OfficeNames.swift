/// The names that a package of Office Open XML (ECMA-376, transitional) consists of.
enum OfficeNames {
  private static let formats = "http://schemas.openxmlformats.org"
  private static let types = "application/vnd.openxmlformats-officedocument"

  // MARK: - Packages

  static let contentTypes = "\(formats)/package/2006/content-types"
  static let packageRelationships = "\(formats)/package/2006/relationships"
  static let relationships = "\(formats)/officeDocument/2006/relationships"
  static let coreProperties = "\(formats)/package/2006/metadata/core-properties"
  static let corePropertiesRelationship = "\(formats)/package/2006/relationships/metadata/core-properties"
  static let extendedProperties = "\(formats)/officeDocument/2006/extended-properties"
  static let dublinCore = "http://purl.org/dc/elements/1.1/"

  static let relationshipsType = "application/vnd.openxmlformats-package.relationships+xml"
  static let corePropertiesType = "application/vnd.openxmlformats-package.core-properties+xml"
  static let extendedPropertiesType = "\(types).extended-properties+xml"

  // MARK: - Workbooks

  static let spreadsheet = "\(formats)/spreadsheetml/2006/main"
  static let spreadsheetType = "\(types).spreadsheetml."
  /// The old vector language, in which the boxes of notes are drawn.
  static let vectorDrawingType = "\(types).vmlDrawing"

  // MARK: - Documents for word processors

  static let word = "\(formats)/wordprocessingml/2006/main"
  static let wordType = "\(types).wordprocessingml."
  static let wordDrawing = "\(formats)/drawingml/2006/wordprocessingDrawing"
  static let drawing = "\(formats)/drawingml/2006/main"
  static let chart = "\(formats)/drawingml/2006/chart"
  static let chartType = "\(types).drawingml.chart+xml"
}

extension XMLNamespace {
  /// Workbooks, sheets, styles and strings.
  package static let spreadsheet = XMLNamespace(2)
  /// The attributes of documents that name a relationship, such as `r:id`.
  package static let documentRelationships = XMLNamespace(3)
  /// The relationships of a package.
  package static let packageRelationships = XMLNamespace(4)
  /// The types of the parts of a package.
  package static let contentTypes = XMLNamespace(5)

  /// The namespaces of office files, in the transitional and in the strict form.
  package static let office: [String: XMLNamespace] = [
    OfficeNames.spreadsheet: spreadsheet,
    "http://purl.oclc.org/ooxml/spreadsheetml/main": spreadsheet,
    OfficeNames.relationships: documentRelationships,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": documentRelationships,
    OfficeNames.packageRelationships: packageRelationships,
    OfficeNames.contentTypes: contentTypes,
  ]
}
