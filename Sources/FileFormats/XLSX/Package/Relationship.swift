/// A part that another part of a package refers to.
package struct Relationship: Sendable, Hashable {
  /// The name by which the referring part means it, such as `rId1`.
  package let id: String
  /// The last word of its type, such as `worksheet`.
  package let type: String
  /// The part that is meant; absent if it lies outside the file.
  package let target: PartName?
}
