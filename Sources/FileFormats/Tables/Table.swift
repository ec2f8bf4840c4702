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
