/// A namespace as a reader tells it from others: an identity for all URIs that mean the same.
///
/// Formats declare their own, and name the URIs when they make an ``XMLReader``:
///
///     extension XMLNamespace { static let spreadsheet = XMLNamespace(2) }
package struct XMLNamespace: Sendable, Hashable {
  private let number: UInt8

  /// Makes the namespace with a number; 0 and 1 are taken.
  package init(_ number: UInt8) { self.number = number }

  /// No namespace at all.
  package static let none = XMLNamespace(0)
  /// A namespace of which the reader was told nothing.
  package static let unknown = XMLNamespace(1)
  /// The namespace of the prefix `xml`, as in `xml:space`.
  package static let xml = XMLNamespace(255)
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
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": spreadsheet,
    "http://purl.oclc.org/ooxml/spreadsheetml/main": spreadsheet,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": documentRelationships,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": documentRelationships,
    "http://schemas.openxmlformats.org/package/2006/relationships": packageRelationships,
    "http://schemas.openxmlformats.org/package/2006/content-types": contentTypes,
  ]
}
