import FacilityPlanning
import FileFormats
import Vocabulary

/// The headings of a table, in one line or in two or more that belong together.
///
///     Tên hạng mục | Số lượng | Kích thước |
///                  |          | Rộng (mm)  | Cao (mm)
///     A            | 1        | 2          | 3
struct TableHeader {
  /// A heading and the column of the table over which it stands.
  struct Column {
    let number: Int
    let heading: Submission.Heading
    /// Whether the heading stands in a cell further to the left that is merged with this one.
    let isCovered: Bool
  }

  /// The columns that have a heading, from the left.
  let columns: [Column]
  /// The place of the first heading.
  let position: Position
  /// The rows of the table that the headings take, with a line of numbers under them.
  let rows: Range<Int>

  private let byNumber: [Int: Column]

  /// - Parameter columns: from the left.
  init(columns: [Column], position: Position, rows: Range<Int>) {
    self.columns = columns
    self.position = position
    self.rows = rows
    self.byNumber = Dictionary(columns.map { ($0.number, $0) }) { first, _ in first }
  }

  /// The headings, each once.
  var headings: [Submission.Heading] { columns.filter { !$0.isCovered }.map(\.heading) }

  subscript(number: Int) -> Column? { byNumber[number] }
}

/// The rows above the headings, in which a file says whose it is and of which round.
struct TitleRows {
  private let rows: ArraySlice<Table.Row>

  init(_ rows: ArraySlice<Table.Row>) { self.rows = rows }

  /// The value after a label, in the same cell (`Đơn vị: Phường Tân Liễu`) or in the next one that is not blank.
  func value(after labels: [String]) -> Cell? {
    let keys = Set(labels.map { WordKey($0) })
    for row in rows {
      let cells = row.cells.filter { !$0.isBlank }
      for (index, cell) in cells.enumerated() {
        let parts = cell.text.split(separator: ":", maxSplits: 1)
        guard let label = parts.first, keys.contains(WordKey(label)) else { continue }
        if parts.count > 1, !WordKey(parts[1]).isEmpty {
          return Cell(.text(String(parts[1])), at: cell.position)
        }
        if index + 1 < cells.count { return cells[index + 1] }
      }
    }
    return nil
  }
}
