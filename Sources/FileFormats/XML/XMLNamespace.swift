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
