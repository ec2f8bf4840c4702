/// A workbook as it was found: its sheets and their cells.
package struct Workbook: Sendable, Hashable {
  /// The sheets of cells, in the order of their tabs; charts and macro sheets are left out.
  package var sheets: [Sheet]
  /// How the file counts days.
  package var dateSystem: DateSystem
}

extension Workbook {
  /// A sheet of cells.
  package struct Sheet: Sendable, Hashable {
    /// The name on its tab.
    package var name: String
    /// Whether a person sees its tab.
    package var visibility: Visibility
    /// The rows that hold something, from the top; of each, the cells that hold something, from the left.
    ///
    /// Blank rows and cells are left out: the place of a cell says where it stands.
    package var table: Table
    /// The ranges that are shown as one cell, in the order of the file.
    package var mergedRanges: [CellRange]
    /// The rows that are not shown, from 1, in order and apart from each other.
    package var hiddenRows: [ClosedRange<Int>]
    /// The columns that are not shown, from 1, in order and apart from each other.
    package var hiddenColumns: [ClosedRange<Int>]
    /// The part of the file that holds the sheet.
    package var part: String
  }

  /// Whether a person sees the tab of a sheet.
  package enum Visibility: String, Sendable, Hashable, CaseIterable {
    /// The tab is shown.
    case visible
    /// The tab is hidden; the menu of the spreadsheet shows it again.
    case hidden
    /// The tab is hidden, and no menu shows it again.
    case veryHidden
  }
}

extension Workbook.Sheet {
  /// Whether a row is hidden.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  package func isHidden(row: Int) -> Bool { Self.contains(row, in: hiddenRows) }

  /// Whether a column is hidden.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  package func isHidden(column: Int) -> Bool { Self.contains(column, in: hiddenColumns) }

  private static func contains(_ number: Int, in ranges: [ClosedRange<Int>]) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(number)
  }
}
