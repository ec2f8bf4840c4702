import FileFormats
import Vocabulary

/// The cells of a settings table by their columns, and what is wrong with its headings.
///
/// A column goes by its raw value, in any letter case; columns stand in any order.
struct SettingsTable<Column: RawRepresentable<String> & CaseIterable & Hashable> {
  /// A row that is not blank, with its cells that are not.
  struct Row {
    let cells: [Column: Cell]
    let row: Table.Row
  }

  private(set) var rows: [Row] = []
  /// The columns that are there.
  private(set) var columns: Set<Column> = []
  private(set) var findings: [Finding] = []

  /// Reads a table below its first row that is not blank.
  ///
  /// - Parameter isOptional: Whether a table can do without a column.
  init(_ table: Table, file: String, isOptional: (Column) -> Bool) {
    func report(_ kind: some FindingKind, at position: Position) {
      findings.append(Finding(kind, at: Source(file: file, position)))
    }
    guard let header = table.rows.first(where: { !$0.isBlank }) else {
      findings = [Finding(EmptyFile(), at: Source(file: file))]
      return
    }
    var places: [Int: Column] = [:]
    for (index, cell) in header.cells.enumerated() where !cell.isBlank {
      if let column = Column(rawValue: cell.trimmed.lowercased()) {
        if let first = header.cells.indices.first(where: { places[$0] == column }).map({ header.cells[$0] }) {
          report(DuplicateColumn(heading: cell.trimmed, first: first.trimmed), at: cell.position)
        }
        places[index] = column
      } else {
        report(UnknownColumn(cell.trimmed, known: Column.allCases.map(\.rawValue)), at: cell.position)
      }
    }
    columns = Set(places.values)
    for column in Column.allCases where !columns.contains(column) && !isOptional(column) {
      report(MissingColumn(column.rawValue), at: header.position)
    }
    for row in table.rows where !row.isBlank && row.position != header.position {
      var cells: [Column: Cell] = [:]
      for (index, cell) in row.cells.enumerated() where !cell.isBlank {
        if let column = places[index] { cells[column] = cell }
      }
      if let surplus = row.cells.enumerated().first(where: { index, cell in
        !cell.isBlank && (index >= header.cells.count || header.cells[index].isBlank)
      }) {
        report(SurplusCell(text: surplus.element.trimmed), at: surplus.element.position)
      }
      rows.append(Row(cells: cells, row: row))
    }
  }
}

/// Reads single cells of a settings table and collects what is wrong with them.
struct SettingsCellReader {
  let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  mutating func report(_ kind: some FindingKind, at cell: Cell) { report(kind, at: Source(file: file, cell.position)) }
  mutating func report(_ kind: some FindingKind, at source: Source) { findings.append(Finding(kind, at: source)) }

  /// The cells of a row that hold facts; a cell that lacks or cannot be a fact is reported.
  ///
  /// - Parameters:
  ///   - name: What a row is, in the words of the format.
  ///   - isNeeded: Whether a row cannot do without a column; one that the whole table lacks is reported once for all.
  mutating func facts<Column>(
    _ row: SettingsTable<Column>.Row,
    of name: String,
    isNeeded: (Column) -> Bool
  ) -> [Column: Cell] {
    for column in Column.allCases where row.cells[column] == nil && isNeeded(column) {
      report(MissingMember(member: column.rawValue, of: name), at: Source(file: file, row.row.position))
    }
    return row.cells.filter { _, cell in
      guard let problem = TextInspection.problem(ofFact: cell) else { return true }
      findings.append(problem.finding(at: Source(file: file, cell.position)))
      return false
    }
  }

  mutating func slug(_ cell: Cell?, _ column: String) -> Slug? {
    guard let cell else { return nil }
    if let slug = Slug(cell.trimmed) { return slug }
    report(InvalidCode(text: cell.trimmed, member: column), at: cell)
    return nil
  }

  mutating func money(_ cell: Cell?, _ column: String) -> Money? {
    number(cell, column, maximum: Money.limit.dong).map { Money(dong: $0) }
  }

  mutating func number(_ cell: Cell?, _ column: String, maximum: Int) -> Int? {
    guard let cell else { return nil }
    switch NumberReader(column: column, maximum: maximum).read(cell.trimmed) {
    case .success(let number): return number
    case .failure(let problem): findings.append(problem.finding(at: Source(file: file, cell.position)))
    }
    return nil
  }

  mutating func flag(_ cell: Cell?, _ column: String) -> Bool? {
    guard let cell else { return nil }
    switch cell.trimmed.lowercased() {
    case "yes": return true
    case "no": return false
    default:
      report(UnknownWord(text: cell.trimmed, member: column, known: ["yes", "no"]), at: cell)
      return nil
    }
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ cell: Cell?, _ column: String) -> Word? {
    guard let cell else { return nil }
    if let word = Word(rawValue: cell.trimmed.lowercased()) { return word }
    report(UnknownWord(text: cell.trimmed, member: column, known: Word.allCases.map(\.rawValue)), at: cell)
    return nil
  }

  mutating func day(_ cell: Cell?, _ column: String) -> CalendarDate? {
    guard let cell else { return nil }
    if let date = CalendarDate(cell.trimmed) { return date }
    report(InvalidDate(text: cell.trimmed, member: column), at: cell)
    return nil
  }
}
