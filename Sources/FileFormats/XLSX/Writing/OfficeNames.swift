/// The names that a package of Office Open XML (ECMA-376, transitional) consists of.
enum OfficeNames {
  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let extendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
  static let corePropertiesRelationship =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  static let spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml."
}
