import FileFormats
import Vocabulary

/// A sheet of a workbook read by the headings that its description knows: rows whose cells belong to columns.
struct SheetTable {
  /// A row: its cells by the place of their column in the description.
  struct Row {
    let cells: [Int: Cell]
    let position: Position
  }

  let sheet: SettingsSheet
  let name: String
  /// The heading of each column that there is, as the workbook writes it.
  private(set) var headings: [Int: Cell] = [:]
  private(set) var rows: [Row] = []
  private(set) var findings: [Finding] = []

  private let file: String
  /// The columns that have a heading, by what the heading says.
  private let places: [WordKey: [Int]]

  init(_ source: Workbook.Sheet, as sheet: SettingsSheet, file: String) {
    (self.sheet, self.file, name) = (sheet, file, source.name)
    var places: [WordKey: [Int]] = [:]
    for (place, column) in sheet.columns.enumerated() where column.isShown {
      for key in Set([WordKey(column.heading.vi), WordKey(column.heading.en)]) {
        places[key, default: []].append(place)
      }
    }
    self.places = places
    if sheet.shape.isForm { readForm(source.table) } else { readRows(source.table) }
  }

  /// The place of a column's cell in the row of another cell; of a form, the cell of the value.
  func cell(of column: Int, inRowOf reference: CellReference) -> CellReference? {
    guard let heading = headings[column], case .cell(let place) = heading.position else { return nil }
    if sheet.shape.isForm { return CellReference(row: place.reference.row, column: place.reference.column + 1) }
    return CellReference(row: reference.row, column: place.reference.column)
  }

  private func columnPlace(of text: String, besides taken: [Int: Cell]) -> Int? {
    // No heading is so long.
    guard text.utf8.count <= 200, let places = places[WordKey(text)] else { return nil }
    return places.first { taken[$0] == nil } ?? places.first
  }

  private mutating func readForm(_ table: Table) {
    var cells: [Int: Cell] = [:]
    var start: Position?
    for row in table.rows {
      guard let label = row.cells.first(where: { !$0.isBlank }),
        let place = columnPlace(of: label.trimmed, besides: [:])
      else { continue }
      if let first = headings[place] {
        report(DuplicateColumn(heading: label.trimmed, first: first.trimmed), at: label)
        continue
      }
      headings[place] = label
      start = start ?? label.position
      let beside = row.cells.first { $0.column == label.column + 1 }
      if let beside, !beside.isBlank { cells[place] = beside }
    }
    if let start { rows = [Row(cells: cells, position: start)] }
  }

  private mutating func readRows(_ table: Table) {
    let candidates = table.rows.prefix(30).enumerated().map { index, row in
      (index, row.cells.count { columnPlace(of: $0.trimmed, besides: [:]) != nil })
    }
    guard let best = candidates.max(by: { $0.1 < $1.1 }), best.1 >= min(2, sheet.columns.count),
      let index = candidates.first(where: { $0.1 == best.1 })?.0
    else {
      if let first = table.rows.first(where: { !$0.isBlank })?.cells.first {
        let known = sheet.columns.filter(\.isWanted).map(\.heading)
        report(MissingHeadings(sheet: name, headings: known), at: first)
      }
      return
    }
    var columns: [Int: Int] = [:]
    for cell in table.rows[index].cells where !cell.isBlank {
      guard let place = columnPlace(of: cell.trimmed, besides: headings) else {
        let known = sheet.columns.filter(\.isShown).flatMap { [$0.heading.vi, $0.heading.en] }
        report(UnknownColumn(cell.trimmed, known: known), at: cell)
        continue
      }
      if let first = headings[place] {
        report(DuplicateColumn(heading: cell.trimmed, first: first.trimmed), at: cell)
      } else {
        headings[place] = cell
        columns[cell.column] = place
      }
    }
    for row in table.rows.dropFirst(index + 1) {
      var cells: [Int: Cell] = [:]
      for cell in row.cells where !cell.isBlank {
        if let place = columns[cell.column] { cells[place] = cell }
      }
      guard let first = row.cells.first, !cells.isEmpty else { continue }
      rows.append(Row(cells: cells, position: first.position))
    }
  }

  private mutating func report(_ kind: some FindingKind, at cell: Cell) {
    findings.append(Finding(kind, at: Source(file: file, cell.position)))
  }

  /// Whether the sheet says that its list is there and empty.
  var isEmptyList: Bool { rows.count == 1 && rows[0].isNothing }

  var isBlank: Bool { rows.allSatisfy(\.cells.isEmpty) }
}

extension SheetTable.Row {
  /// Whether the row says that there is nothing to list.
  var isNothing: Bool { cells.count == 1 && cells.values.allSatisfy { CellList.isNothing($0.text) } }
}

extension Cell {
  /// The column of a sheet in which the cell stands; 0 if it stands in none.
  fileprivate var column: Int {
    if case .cell(let place) = position { place.reference.column } else { 0 }
  }
}
