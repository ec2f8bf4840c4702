import FacilityPlanning
import FileFormats
import Vocabulary

/// A file as a unit wrote it: words with positions.
struct Submission: Sendable {
  /// The heading of a column.
  struct Heading: Sendable {
    let cell: Cell
    /// The column that the heading means; nothing if its words are not known.
    let column: Column?
    /// On what the figures of the column rest, in a table that holds the books against what was counted.
    var basis: Basis?
  }

  /// One row about an item.
  struct Row: Sendable {
    /// The cells that are not blank, by the column under which they stand.
    var cells: RowCells
    /// The place of the row itself.
    let position: Position
    /// Cells that stand under no heading of their own.
    let surplus: [Cell]
    /// Cells of which nobody can tell whether they speak of this row, by the column under which they stand.
    var unclear: [Column: MergedCell] = [:]
    /// What is wrong with several cells together, by the column whose fact they keep from being read.
    var problems: [Column: Finding] = [:]
    /// The row of the table with its blank cells; absent for what is no table.
    var tableRow: Table.Row?
    /// Where the row, or the group over it, says whose it is, in a table of several units.
    var owner: Cell?
  }

  /// A cell that is merged over several rows.
  struct MergedCell: Sendable {
    let cell: Cell
    let range: CellRange
  }

  let file: String
  /// Where the file says whose it is.
  let declaredUnit: Cell?
  /// Where the file says which round it belongs to.
  let declaredRound: Cell?
  /// The place of the headings.
  let headerPosition: Position
  let headings: [Heading]
  var rows: [Row]
  /// All rows of the table that are not blank; none for a file that is no table.
  var roles: [ClassifiedRow] = []
  /// The first table column of each known heading, from 1; none for a file that is no table.
  var columnNumbers: [Column: Int] = [:]
  /// The cells above the headings.
  var titles: [Cell] = []
  /// The unit in which amounts of money are told, if the titles or the heading say so.
  var moneyUnit: MeasureUnit?
  /// Whether it is one of several in its file, so that what is missing is told at its first row.
  var isPart = false
  /// What the first heading of each known column reads; so few are looked through sooner than a digest is made.
  private let headingTexts: [(column: Column, text: String)]
  /// The sheet of a workbook in which it stands.
  let sheet: Workbook.Sheet?
  /// How the file counts days.
  let dateSystem: DateSystem

  init(
    file: String,
    declaredUnit: Cell?,
    declaredRound: Cell?,
    headerPosition: Position,
    headings: [Heading],
    rows: [Row],
    sheet: Workbook.Sheet? = nil,
    dateSystem: DateSystem = .since1900
  ) {
    self.file = file
    self.declaredUnit = declaredUnit
    self.declaredRound = declaredRound
    self.headerPosition = headerPosition
    self.headings = headings
    self.rows = rows
    self.sheet = sheet
    self.dateSystem = dateSystem
    var seen: Set<Column> = []
    headingTexts = headings.compactMap { heading in
      guard let column = heading.column, seen.insert(column).inserted else { return nil }
      return (column, heading.cell.text)
    }
  }

  /// What the heading of a column reads in this file.
  func heading(of column: Column) -> String? { headingTexts.first { $0.column == column }?.text }

  /// The cell of a row under a heading, also a blank one; nothing where the file has none.
  func place(of column: Column, in row: Row) -> Source? {
    if let cell = row.cells[column] { return source(cell.position) }
    guard let number = columnNumbers[column] else { return nil }
    if case .cell(let place) = row.position {
      return CellReference(row: place.reference.row, column: number).map { reference in
        Source(file: file, place: .cell(sheet: place.sheet, reference: reference.description))
      }
    }
    guard let cells = row.tableRow?.cells, cells.indices.contains(number - 1) else { return nil }
    return source(cells[number - 1].position)
  }

  func source(_ position: Position) -> Source { Source(file: file, position) }

  /// The place of the whole.
  var place: Source { isPart ? rows.first.map { source($0.position) } ?? Source(file: file) : Source(file: file) }
}

extension Source {
  /// A place in a file, given as the reader of the format gives it.
  init(file: String, _ position: Position) {
    switch position {
    case .text(let line, let column): self.init(file: file, place: .text(line: line, column: column))
    case .cell(let cell):
      self.init(file: file, place: .cell(sheet: cell.sheet, reference: cell.reference.description))
    }
  }
}

extension Cell {
  /// The text without white space around it.
  var trimmed: String {
    let whole = self.text
    if whole.utf8.first?.beginsVisibleLetter == true, whole.endsVisibly { return whole }
    var text = Substring(whole)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Whether nothing but white space stands in the cell.
  var isBlank: Bool {
    switch value {
    case .empty: true
    case .moment, .boolean, .formula: false
    case .text(let text), .number(let text), .error(let text):
      !text.utf8.contains(where: \.isVisibleASCII) && text.allSatisfy(\.isWhitespace)
    }
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { self > UInt8(ascii: " ") && self < 0x7F }

  /// Whether a character that is no white space begins with the byte: of ASCII, or a Latin letter below U+0300.
  fileprivate var beginsVisibleLetter: Bool { isVisibleASCII || (0xC3...0xCB).contains(self) }
}

extension String {
  /// Whether the last character is no white space for certain: visible ASCII, or a letter of Vietnamese.
  fileprivate var endsVisibly: Bool {
    guard let last = utf8.last else { return false }
    if last < 0x80 { return last.isVisibleASCII }
    let bytes = utf8.suffix(3)
    if bytes.dropFirst().first.map({ (0xC3...0xCB).contains($0) }) == true { return true }
    // U+1E00 to U+1EFF
    return bytes.count == 3 && bytes.first == 0xE1 && bytes.dropFirst().first.map { (0xB8...0xBB).contains($0) } == true
  }
}
