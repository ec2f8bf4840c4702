/// Rows of cells as a file holds them, with their places.
///
/// Rows may differ in length.
package struct Table: Sendable, Hashable {
  /// The rows, from the top.
  ///
  /// A blank line of a text file is a row without cells.
  package var rows: [Row]

  /// Makes a table from its rows.
  package init(rows: [Row] = []) {
    self.rows = rows
  }
}

extension Table {
  /// The number of cells in the longest row.
  package var width: Int { rows.lazy.map(\.cells.count).max() ?? 0 }
}

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

/// A rectangle of cells in a sheet, such as `A1:C3`.
package struct CellRange: Sendable, Hashable {
  /// The cell at the top on the left.
  package let first: CellReference
  /// The cell at the bottom on the right.
  package let last: CellReference

  /// Makes the smallest range that holds two cells.
  package init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(validRow: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(validRow: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Reads a range such as `A1:C3`, or a single cell.
  ///
  /// - Returns: nothing if the text is no range.
  package init?(_ text: some StringProtocol) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = ends.first, let last = ends.last, ends.count <= 2,
      let one = CellReference(first), let other = CellReference(last)
    else { return nil }
    self.init(one, other)
  }
}

extension CellRange {
  /// Whether a cell lies in the range.
  package func contains(_ cell: CellReference) -> Bool {
    (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
  }
}

extension CellRange: CustomStringConvertible {
  /// The range as a spreadsheet shows it, such as `A1:C3`.
  package var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}

extension CellRange {
  /// Makes a range from its rows and columns, both counted from 1, as far as a sheet has them.
  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    let rows = rows.clamped(to: 1...CellReference.lastRow)
    let columns = columns.clamped(to: 1...CellReference.lastColumn)
    self.init(
      CellReference(validRow: rows.lowerBound, column: columns.lowerBound),
      CellReference(validRow: rows.upperBound, column: columns.upperBound)
    )
  }
}
