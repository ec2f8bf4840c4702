import FileFormats

/// Where the rows of a table stand on their sheet.
struct SheetPlace {
  let sheet: String
  /// The row of the headings.
  let headingRow: Int
  let rowCount: Int

  var firstRow: Int { headingRow + 1 }
  /// The row of sums, if there is one, stands here.
  var sumRow: Int { firstRow + rowCount }

  /// All rows of a column, as a formula of any sheet names them.
  func column(_ column: Int) -> SheetRange {
    SheetRange(sheet, CellRange(rows: firstRow...max(firstRow, sumRow - 1), columns: column...column))
  }

  /// One cell, for a link or a formula; rows are counted from 0.
  func cell(row: Int, column: Int) -> SheetRange {
    SheetRange(sheet, CellRange(rows: firstRow + row...firstRow + row, columns: column...column))
  }

  /// The sum of a column.
  func sum(_ column: Int) -> SheetRange {
    SheetRange(sheet, CellRange(rows: sumRow...sumRow, columns: column...column))
  }
}
