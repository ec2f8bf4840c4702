import FileFormats

/// A table on a sheet: typed columns, rows of cells, and a row of sums that are formulas.
struct SheetTable {
  struct Column {
    var title: String
    /// In characters.
    var width: Int
    /// Whether the row of sums adds the column up.
    var isSummed = false

    init(_ title: String, _ width: Int, isSummed: Bool = false) {
      self.title = title
      self.width = width
      self.isSummed = isSummed
    }
  }

  var columns: [Column]
  var rows: [[WorkbookDocument.Cell]]
  /// What the row of sums is called, and the column where it says so; no such row without.
  var sumTitle: (text: String, column: Int)?

  /// The sum of a column as the cells hold it now.
  func sum(ofColumn column: Int) -> Int {
    rows.reduce(0) { sum, row in
      guard column < row.count else { return sum }
      return switch row[column].value {
      case .integer(let number), .formula(_, .integer(let number)): sum + number
      default: sum
      }
    }
  }
}
