/// One cell of a table: what stands in it, and where.
package struct Cell: Sendable, Hashable {
  /// What stands in the cell.
  package var value: Value
  /// Where the cell begins in its file.
  package var position: Position

  /// Makes a cell from what stands in it and where it stands.
  package init(_ value: Value, at position: Position) {
    self.value = value
    self.position = position
  }
}

extension Cell {
  /// The content as a person reads it; an empty cell reads as an empty string.
  package var text: String { value.text }

  /// Whether nothing stands in the cell.
  package var isEmpty: Bool { value == .empty }
}
