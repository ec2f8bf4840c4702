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
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": spreadsheet,
    "http://purl.oclc.org/ooxml/spreadsheetml/main": spreadsheet,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": documentRelationships,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": documentRelationships,
    "http://schemas.openxmlformats.org/package/2006/relationships": packageRelationships,
    "http://schemas.openxmlformats.org/package/2006/content-types": contentTypes,
  ]
}
