extension Table {
  /// One row of a table.
  package struct Row: Sendable, Hashable {
    /// The cells, from the left.
    package var cells: [Cell]
    /// Where the row begins in its file.
    package var position: Position

    /// Makes a row from its cells and the place where it begins.
    package init(cells: [Cell], position: Position) {
      self.cells = cells
      self.position = position
    }
  }
}

extension Table.Row {
  /// Whether nothing stands in the row: no cells, or only empty ones.
  package var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// The contents of the cells as a person reads them.
  package var texts: [String] { cells.map(\.text) }
}
