/// A workbook as it was found: its sheets and their cells.
package struct Workbook: Sendable, Hashable {
  /// The sheets of cells, in the order of their tabs; charts and macro sheets are left out.
  package var sheets: [Sheet]
  /// How the file counts days.
  package var dateSystem: DateSystem
  /// How the file stores all that.
  package var format: Format

  /// How a file stores a workbook.
  package enum Format: String, Sendable, Hashable, CaseIterable {
    /// A package of Excel 2007 and later (`.xlsx`, `.xlsm`).
    case xlsx
    /// The records of Excel 5 to 2003 in a compound file.
    case xls
    /// A package of OpenDocument.
    case ods
  }
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
    /// The part of the file that holds the sheet; in an `.xls` or an `.ods`, which have no such parts, its name.
    package var part: String
    /// The cells whose text was stored for a font from before Unicode, and is told as that font draws it.
    package var oldFonts: [OldFontCells] = []
  }

  /// The cells of a sheet whose text was stored for fonts of one kind from before Unicode.
  package struct OldFontCells: Sendable, Hashable {
    /// The kind of the fonts: ``TextEncoding/tcvn3`` or ``TextEncoding/vni``.
    package let encoding: TextEncoding
    /// The cells whose text the font changed, in reading order; never none.
    package let cells: [CellReference]
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
