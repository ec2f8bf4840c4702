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
