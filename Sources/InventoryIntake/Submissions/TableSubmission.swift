import FacilityPlanning
import FileFormats

/// Finds the inventory in a table: title rows above, the headings, rows of items and groups, totals and signatures below.
struct TableSubmission {
  let file: String
  let table: Table
  let vocabulary: Vocabulary

  /// The rows in which the headings are looked for.
  private static let searchedRows = 50

  /// - Returns: the submission, or the finding that the table has none.
  func submission() -> Result<Submission, FindingFound> {
    if table.rows.allSatisfy({ $0.cells.allSatisfy(\.isBlank) }) {
      return .failure(FindingFound(Finding(EmptyFile(), at: Source(file: file))))
    }
    guard let headerIndex = headerIndex else {
      return .failure(FindingFound(Finding(HeaderNotFound(), at: Source(file: file))))
    }
    let header = table.rows[headerIndex]
    var rows = table.rows[(headerIndex + 1)...]
    let headings = headings(of: header, followedBy: &rows)
    let titles = TitleRows(table.rows[..<headerIndex])
    return .success(
      Submission(
        file: file,
        declaredUnit: titles.value(after: ["Đơn vị", "Tên đơn vị", "Unit"]),
        declaredRound: titles.value(after: ["Kỳ báo cáo", "Kỳ", "Tháng", "Round", "Month"]),
        headerPosition: header.cells.first?.position ?? header.position,
        headings: headings.filter { !$0.cell.isBlank },
        rows: itemRows(rows, headings: headings)
      )
    )
  }

  /// The first row that names the items and at least one thing about them.
  private var headerIndex: Int? {
    table.rows.prefix(Self.searchedRows).firstIndex { row in
      let columns = row.cells.compactMap { $0.isBlank ? nil : vocabulary.columns[$0.text] }
      let namesItems = columns.contains { $0 == .item || $0 == .code }
      return namesItems && columns.contains(where: \.statesFact)
    }
  }

  /// The headings, of which a second line may say more, and under which a line of numbers may stand.
  ///
  ///     Tên hạng mục | Số lượng | Kích thước |
  ///                  |          | Rộng (mm)  | Cao (mm)
  ///     A            | 1        | 2          | 3
  private func headings(of header: Table.Row, followedBy rows: inout ArraySlice<Table.Row>) -> [Submission.Heading] {
    var cells = header.cells
    if let second = rows.first, isSecondLine(second, of: header) {
      for (index, cell) in second.cells.enumerated() where !cell.isBlank {
        if index < cells.count { cells[index] = cell } else { cells.append(cell) }
      }
      rows.removeFirst()
    }
    if let first = rows.first, first.isColumnNumbering { rows.removeFirst() }
    return cells.map { cell in
      Submission.Heading(cell: cell, column: cell.isBlank ? nil : vocabulary.columns[cell.text])
    }
  }

  /// Whether a row holds nothing but headings and leaves the place under the name of the item free.
  private func isSecondLine(_ row: Table.Row, of header: Table.Row) -> Bool {
    let filled = row.cells.enumerated().filter { !$0.element.isBlank }
    return !filled.isEmpty
      && filled.allSatisfy { index, cell in
        let above = index < header.cells.count ? vocabulary.columns[header.cells[index].text] : nil
        return vocabulary.columns[cell.text] != nil && above != .item && above != .code && above != .number
      }
  }

  private func itemRows(_ tableRows: ArraySlice<Table.Row>, headings: [Submission.Heading]) -> [Submission.Row] {
    var rows: [Submission.Row] = []
    var isBelowTable = false
    for tableRow in tableRows where !tableRow.cells.allSatisfy(\.isBlank) {
      let row = row(tableRow, headings: headings)
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

  private func row(_ tableRow: Table.Row, headings: [Submission.Heading]) -> Submission.Row {
    var cells: [Column: Cell] = [:]
    var surplus: [Cell] = []
    for (index, cell) in tableRow.cells.enumerated() where !cell.isBlank {
      guard index < headings.count, !headings[index].cell.isBlank else {
        surplus.append(cell)
        continue
      }
      if let column = headings[index].column, cells[column] == nil { cells[column] = cell }
    }
    return Submission.Row(
      cells: cells,
      position: tableRow.cells.first { !$0.isBlank }?.position ?? tableRow.position,
      surplus: surplus
    )
  }
}
