/// One cell of a table: what stands in it, and where.
package struct Cell: Sendable, Hashable {
  /// What stands in the cell.
  package var value: Value
  /// Where the cell begins in its file.
  package var position: Position
  /// Whether a formula stands in the cell, of which the value is the stored result.
  package var isComputed: Bool

  /// Makes a cell from what stands in it and where it stands.
  package init(_ value: Value, at position: Position, isComputed: Bool = false) {
    self.value = value
    self.position = position
    self.isComputed = isComputed
  }
}

extension Cell {
  /// The content as a person reads it; an empty cell reads as an empty string.
  package var text: String { value.text }

  /// Whether nothing stands in the cell.
  package var isEmpty: Bool { value == .empty }
}
