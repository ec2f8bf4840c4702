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
