import FacilityPlanning
import FileFormats
import Vocabulary

/// The headings of a table, in one line or in several that belong together.
///
///     Tên hạng mục | Số lượng | Kích thước |
///                  |          | Rộng (mm)  | Cao (mm)
///     A            | 1        | 2          | 3
struct TableHeader {
  /// A heading and the column of the table over which it stands.
  struct Column {
    let number: Int
    var heading: Submission.Heading
    /// Whether the heading stands in a cell further to the left that is merged with this one.
    let isCovered: Bool
    /// What stands in the lines of the heading, from the top.
    var lines: Set<WordKey> = []
  }

  /// The columns that have a heading, from the left.
  let columns: [Column]
  /// The place of the first heading.
  let position: Position
  /// The rows of the table that the headings take.
  let rows: Range<Int>

  private let byNumber: [Int: Column]
  private let meaningsByNumber: [Int: Meaning]

  /// What cells under a heading are.
  struct Meaning {
    /// Nothing if the heading has no meaning.
    let column: InventoryIntake.Column?
    let isCovered: Bool
  }

  /// - Parameter columns: from the left.
  init(columns: [Column], position: Position, rows: Range<Int>) {
    self.columns = columns
    self.position = position
    self.rows = rows
    self.byNumber = Dictionary(columns.map { ($0.number, $0) }) { first, _ in first }
    self.meaningsByNumber = byNumber.mapValues { Meaning(column: $0.heading.column, isCovered: $0.isCovered) }
  }

  /// The headings, each once.
  var headings: [Submission.Heading] { columns.filter { !$0.isCovered }.map(\.heading) }

  subscript(number: Int) -> Column? { byNumber[number] }

  /// What the cells of a column are; nothing if it has no heading.
  ///
  /// It is asked of every cell, and so it comes without the heading itself.
  func meaning(of number: Int) -> Meaning? { meaningsByNumber[number] }

  /// The numbers of the columns that have a meaning.
  func numbers(of column: InventoryIntake.Column) -> [Int] {
    columns.filter { $0.heading.column == column }.map(\.number)
  }

  /// The headings with some of them given another meaning.
  func replacing(_ meanings: [Int: InventoryIntake.Column?]) -> TableHeader {
    let changed = columns.map { column in
      guard let meaning = meanings[column.number] else { return column }
      var column = column
      column.heading = Submission.Heading(cell: column.heading.cell, column: meaning)
      return column
    }
    return TableHeader(columns: changed, position: position, rows: rows)
  }

  /// Whether the same columns mean the same.
  func agrees(with other: TableHeader) -> Bool {
    other.columns.allSatisfy { column in
      guard let meaning = column.heading.column else { return true }
      return self[column.number]?.heading.column == meaning
    }
  }
}
