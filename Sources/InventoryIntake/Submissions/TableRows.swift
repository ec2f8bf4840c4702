import FileFormats

/// Sorts the rows under the headings of a table: those about items, groups, totals, signatures.
struct TableRows {
  let header: TableHeader
  let vocabulary: WordBook
  let merges: VerticalMerges

  /// The last filled cell seen in each column, which may be merged with the rows below it.
  private var latest: [Int: Cell] = [:]

  init(header: TableHeader, vocabulary: WordBook, merges: VerticalMerges) {
    self.header = header
    self.vocabulary = vocabulary
    self.merges = merges
  }

  /// The rows about items.
  mutating func itemRows(_ tableRows: ArraySlice<Table.Row>) -> [Submission.Row] {
    var rows: [Submission.Row] = []
    var isBelowTable = false
    for tableRow in tableRows where !tableRow.cells.allSatisfy(\.isBlank) {
      let row = row(tableRow)
      if !namesItem(row), tableRow.isTotal || tableRow.isSignature {
        isBelowTable = true
        continue
      }
      // Below the totals and in a signature, only what states a quantity is still a row about an item.
      let isFooter = isBelowTable && !(row.cells[.quantity]?.text.contains(where: \.isNumber) ?? false)
      if !isFooter, !row.isGroup { rows.append(row) }
    }
    return rows
  }

  private func namesItem(_ row: Submission.Row) -> Bool {
    row.cells[.code] != nil || row.cells[.item].flatMap { vocabulary.items[$0.text] } != nil
  }

  private mutating func row(_ tableRow: Table.Row) -> Submission.Row {
    let filled = tableRow.filledCells
    var cells: [Column: Cell] = [:]
    var surplus: [Cell] = []
    for (number, cell) in filled {
      guard let place = header[number] else {
        surplus.append(cell)
        continue
      }
      guard let column = place.heading.column else { continue }
      if cells[column] == nil {
        cells[column] = cell
      } else if place.isCovered, column.statesFact || column.namesItem {
        // Two cells under one merged heading: which of them is meant?
        surplus.append(cell)
      }
    }
    var unclear: [Column: Submission.MergedCell] = [:]
    if let number = tableRow.sheetRow { addMergedCells(toRow: number, &cells, &unclear) }
    for (number, cell) in filled { latest[number] = cell }
    return Submission.Row(
      cells: cells,
      position: filled.first?.cell.position ?? tableRow.position,
      surplus: surplus,
      unclear: unclear
    )
  }

  /// Adds what stands in cells that are merged downwards over a row.
  ///
  /// What describes is true of each row; what counts may be meant for each or for all together, and is not read.
  private func addMergedCells(
    toRow row: Int,
    _ cells: inout [Column: Cell],
    _ unclear: inout [Column: Submission.MergedCell]
  ) {
    for place in header.columns {
      guard let column = place.heading.column, cells[column] == nil, unclear[column] == nil,
        let range = merges.range(coveringRow: row, column: place.number), let cell = latest[place.number],
        case .cell(let origin) = cell.position, origin.reference == range.first
      else { continue }
      if column.isAdditive {
        unclear[column] = Submission.MergedCell(cell: cell, range: range)
      } else {
        cells[column] = cell
      }
    }
  }
}

extension Column {
  /// Whether the values of several rows can be added, so that one value for several rows may be their sum.
  fileprivate var isAdditive: Bool {
    switch self {
    case .quantity, .area, .originalCost: true
    default: false
    }
  }
}
