import FileFormats
import Vocabulary

/// Puts the cells of table rows under their headings.
struct TableRows {
  var header: TableHeader
  let merges: VerticalMerges

  /// The last filled cell seen in each column, which may be merged with the rows below it.
  private var latest: [Int: Cell] = [:]

  init(header: TableHeader, merges: VerticalMerges) {
    self.header = header
    self.merges = merges
  }

  /// The cells of the next row of the table, by the columns under which they stand.
  mutating func row(_ tableRow: Table.Row) -> Submission.Row {
    let filled = tableRow.filledCells
    var cells = RowCells()
    var surplus: [Cell] = []
    for (number, cell) in filled {
      guard let meaning = header.meaning(of: number) else {
        surplus.append(cell)
        continue
      }
      guard let column = meaning.column else { continue }
      if cells[column] == nil {
        cells[column] = cell
      } else if meaning.isCovered, column.statesFact || column.namesItem {
        // Two cells under one merged heading: which of them is meant?
        surplus.append(cell)
      }
    }
    var unclear: [Column: Submission.MergedCell] = [:]
    if let number = tableRow.sheetRow, !merges.isEmpty {
      addMergedCells(toRow: number, &cells, &unclear)
      for (number, cell) in filled { latest[number] = cell }
    }
    var row = Submission.Row(
      cells: cells,
      position: filled.first?.cell.position ?? tableRow.position,
      surplus: surplus,
      unclear: unclear
    )
    row.tableRow = tableRow
    return row
  }

  /// Adds what stands in cells that are merged downwards over a row.
  ///
  /// What describes is true of each row; what counts may be meant for each or for all together, and is not read.
  private func addMergedCells(
    toRow row: Int,
    _ cells: inout RowCells,
    _ unclear: inout [Column: Submission.MergedCell]
  ) {
    for tableColumn in header.columns {
      guard let column = tableColumn.heading.column, cells[column] == nil, unclear[column] == nil,
        let range = merges.range(coveringRow: row, column: tableColumn.number), let cell = latest[tableColumn.number],
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
