import FileFormats

/// Where the cells of a row stand, from the left and from the top.
extension Table.Row {
  /// The cells that are not blank, each with its column, from 1.
  ///
  /// A row of a workbook leaves blank cells out, and so the cells themselves know where they stand; in a text file, they
  /// are counted.
  var filledCells: [(column: Int, cell: Cell)] {
    cells.enumerated().compactMap { index, cell in
      if cell.isBlank { return nil }
      if case .cell(let place) = cell.position { return (place.reference.column, cell) }
      return (index + 1, cell)
    }
  }

  /// The number of the row in its sheet; nothing in a text file.
  var sheetRow: Int? {
    if case .cell(let place) = position { place.reference.row } else { nil }
  }
}
