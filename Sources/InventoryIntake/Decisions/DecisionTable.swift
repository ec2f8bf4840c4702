import FacilityPlanning
import FileFormats
import Vocabulary

/// The table of a decision in a text or on a sheet, as the document that its JSON form would be, with each value at its cell.
struct DecisionTable {
  private let file: String
  private let table: Table
  /// The row of the headings.
  private let header: Int
  /// The columns by their numbers in the table, from 1.
  private var columns: [Int: Int] = [:]
  private var headings: [Int: Cell] = [:]
  private(set) var reader: SheetCellReader
  private(set) var findings: [Finding] = []
  private(set) var roles: [RowRole: Int] = [:]
  /// The sums of the columns since the beginning, and since the last total.
  private var sums: [Int: (all: Int, part: Int)] = [:]
  /// What the cells with values are called, for findings about them.
  private var names: [Source: (key: String, heading: LocalizedText)] = [:]

  /// - Returns: nothing if no row of the table has the headings of a decision.
  init?(_ table: Table, file: String, names: [SettingsTarget: SettingsNames]) {
    guard let header = Self.header(of: table) else { return nil }
    self.table = table
    self.file = file
    self.header = header
    reader = SheetCellReader(file: file, names: names)
    readHeadings()
  }

  /// The row of the headings; nothing if no row has four of them.
  static func header(of table: Table) -> Int? {
    let candidates = table.rows.prefix(60).enumerated().map { index, row in
      (index, Set(row.cells.compactMap { DecisionForm.column(of: $0.trimmed) }).count)
    }
    guard let most = candidates.map(\.1).max(), most >= 4 else { return nil }
    return candidates.first { $0.1 == most }?.0
  }

  private mutating func report(_ kind: some FindingKind, at position: Position) {
    findings.append(Finding(kind, at: Source(file: file, position)))
  }

  private mutating func readHeadings() {
    for (number, cell) in table.rows[header].filledCells {
      guard let place = DecisionForm.column(of: cell.trimmed) else {
        let known = DecisionForm.lines.flatMap { [$0.heading.vi, $0.heading.en] }
        report(UnknownColumn(cell.trimmed, known: known), at: cell.position)
        continue
      }
      if let first = headings[place] {
        report(DuplicateColumn(heading: cell.trimmed, first: first.trimmed), at: cell.position)
      } else {
        headings[place] = cell
        columns[number] = place
      }
    }
  }

  /// The document.
  mutating func document() -> JSONValue {
    let start = table.rows[header].position
    var document = JSONValue(.object([]), at: start)
    document.put(JSONValue(.string(DecisionFile.format), at: start), at: ["format"])
    roles[.heading] = 1
    for row in table.rows[..<header] where !row.isBlank { readHead(row, into: &document) }
    var lines: [JSONValue] = []
    for row in table.rows[(header + 1)...] where !row.isBlank {
      if let line = line(row) { lines.append(line) }
    }
    document.put(JSONValue(.array(lines), at: lines.first?.position ?? start), at: ["lines"])
    return document
  }

  private mutating func readHead(_ row: Table.Row, into document: inout JSONValue) {
    roles[.title, default: 0] += 1
    let filled = row.filledCells
    guard let label = filled.first?.cell, filled.count > 1,
      let place = DecisionForm.label(of: label.trimmed)
    else { return }
    let (column, cell) = (DecisionForm.head[place], filled[1].cell)
    guard let value = value(of: cell, column, heading: label.trimmed) else { return }
    guard let list = column.path.list else {
      if document.member(at: column.path.keys) != nil {
        report(DuplicateColumn(heading: label.trimmed, first: label.trimmed), at: label.position)
      } else {
        document.put(value, at: column.path.keys)
      }
      return
    }
    // A further proposal begins where the one before has what the row tells already.
    var elements = document.member(at: list)?.elements ?? []
    if elements.last.map({ $0.member(at: column.path.keys) != nil }) ?? true {
      elements.append(JSONValue(.object([]), at: cell.position))
    }
    elements[elements.count - 1].put(value, at: column.path.keys)
    document.put(JSONValue(.array(elements), at: elements[0].position), at: list)
  }

  private mutating func line(_ row: Table.Row) -> JSONValue? {
    let filled = row.filledCells
    let role = role(of: row, filled)
    roles[role, default: 0] += 1
    if role == .total { checkTotal(filled) }
    guard role == .item else { return nil }
    var line = JSONValue(.object([]), at: filled.first?.cell.position ?? row.position)
    for (number, cell) in filled {
      guard let place = columns[number] else {
        let isUnderHeading = table.rows[header].filledCell(in: number) != nil
        if !isUnderHeading { report(SurplusCell(text: cell.trimmed), at: cell.position) }
        continue
      }
      let column = DecisionForm.lines[place]
      guard let value = value(of: cell, column, heading: headings[place]?.trimmed ?? "") else { continue }
      line.put(value, at: column.path.keys)
      if column.isSummed, let amount = value.number.flatMap({ Int($0) }), abs(amount) <= Money.limit.dong {
        let sum = sums[place] ?? (0, 0)
        sums[place] = (sum.all + amount, sum.part + amount)
      }
    }
    return line
  }

  private mutating func value(of cell: Cell, _ column: SettingsColumn, heading: String) -> JSONValue? {
    let shown = LocalizedText(vi: heading, en: heading)
    names[Source(file: file, cell.position)] = (column.path.last, shown)
    return reader.value(of: cell, column, heading: heading)
  }

  /// What a row below the headings is: a line, unless it says that it is something else and has no figure of one.
  private func role(of row: Table.Row, _ filled: [(column: Int, cell: Cell)]) -> RowRole {
    let places = filled.compactMap { columns[$0.column] }
    let matched = filled.count { cell in
      columns[cell.column].map { DecisionForm.column(of: cell.cell.trimmed) == $0 } ?? false
    }
    if matched >= 3, matched * 2 > filled.count { return .repeatedHeading }
    func names(_ member: String) -> Bool { places.contains { DecisionForm.lines[$0].path.last == member } }
    let texts = filled.map(\.cell.trimmed)
    if !(names("unit") && names("requirement")) {
      if row.isColumnNumbering { return .columnNumbers }
      if texts.contains(where: RowWords.saysTotal) { return .total }
    }
    let hasFigure = places.contains { DecisionForm.lines[$0].isFigure }
    if !hasFigure, texts.contains(where: RowWords.saysSignature) { return .signature }
    if !hasFigure, texts.first.map(RowWords.saysNote) ?? false { return .note }
    // Texts without a figure, below everything, are names of those who sign.
    return names("requirement") || hasFigure || (names("unit") && filled.count > 1) ? .item : .note
  }

  /// Holds the cells of a total against the lines above it: all of them, or those since the total before.
  private mutating func checkTotal(_ filled: [(column: Int, cell: Cell)]) {
    for (number, cell) in filled {
      guard let place = columns[number], DecisionForm.lines[place].isSummed, !cell.isFormulaWithoutResult else {
        continue
      }
      let heading = headings[place]?.trimmed ?? ""
      guard let total = value(of: cell, DecisionForm.lines[place], heading: heading)?.number.flatMap({ Int($0) }) else {
        continue
      }
      let sum = sums[place] ?? (0, 0)
      if total != sum.all, total != sum.part {
        report(DecisionSum(heading: heading, written: total, sum: sum.all), at: cell.position)
      }
      sums[place]?.part = 0
    }
  }
}

// MARK: - Words of the table

extension DecisionTable {
  /// The findings of the reader of the document in the words of the table, without those of which all is said.
  func inWordsOfTable(_ findings: [Finding]) -> [Finding] {
    findings.filter { !reader.faulty.contains($0.source) }.map(spoken)
  }

  private func spoken(_ finding: Finding) -> Finding {
    var finding = finding
    if let missing = finding.kind as? MissingMember {
      let isOfLine = missing.owner != "decision" && missing.owner != "proposals"
      let known = isOfLine ? DecisionForm.lines : DecisionForm.head
      let owned = known.firstIndex { $0.path.keys == [missing.owner, missing.member] }
      if let place = owned ?? known.firstIndex(where: { $0.path.last == missing.member }) {
        let heading = headings[place].filter { _ in isOfLine }.map { LocalizedText(vi: $0.trimmed, en: $0.trimmed) }
        let kind = MissingCell(heading: heading ?? known[place].heading, hasColumn: heading != nil || !isOfLine)
        finding = Finding(kind, at: isOfLine ? cell(of: place, inRowOf: finding.source) : finding.source)
      }
    }
    var spoken = Dictionary(
      DecisionForm.lines.map { ($0.path.last, $0.heading) },
      uniquingKeysWith: { first, _ in first }
    )
    if let name = names[finding.source] { spoken[name.key] = name.heading }
    finding.memberNames = spoken
    return finding
  }

  /// The cell of a column in the row of another cell, as far as places tell.
  private func cell(of place: Int, inRowOf source: Source) -> Source {
    guard case .cell(let sheet, let reference) = source.place, let cell = CellReference(reference),
      let number = columns.first(where: { $0.value == place })?.key
    else { return source }
    let target = CellReference(row: cell.row, column: number)
    return target.map { Source(file: source.file, place: .cell(sheet: sheet, reference: $0.description)) } ?? source
  }
}

extension Optional {
  /// The value, if it fits.
  fileprivate func filter(_ fits: (Wrapped) -> Bool) -> Wrapped? { flatMap { fits($0) ? $0 : nil } }
}

extension SettingsColumn {
  /// Whether a total below the column is its sum.
  fileprivate var isSummed: Bool { if case .money = kind { true } else { path.last.hasSuffix("uantity") } }

  /// Whether a figure or a day stands in the column.
  fileprivate var isFigure: Bool {
    switch kind {
    case .money, .date: true
    case .number: path.last != "rank"
    default: false
    }
  }
}

extension Cell {
  fileprivate var isFormulaWithoutResult: Bool { if case .formula = value { true } else { false } }
}
