import FacilityPlanning
import FileFormats

/// Finds the inventory in a table: title rows above, one row of headings, rows of items and groups, totals below.
struct TableSubmission {
  let file: String
  let table: Table
  let vocabulary: Vocabulary

  /// The rows in which the headings are looked for.
  private static let searchedRows = 50

  /// - Returns: the submission, or the finding that the table has no headings.
  func submission() -> Result<Submission, ReadProblem> {
    guard let headerIndex = headerIndex() else { return .failure(ReadProblem(HeaderNotFound())) }
    let header = table.rows[headerIndex]
    let headings = header.cells.map { cell in
      Submission.Heading(cell: cell, column: cell.isBlank ? nil : vocabulary.columns[cell.text])
    }
    let titles = TitleRows(table.rows[..<headerIndex])
    return .success(
      Submission(
        file: file,
        declaredUnit: titles.value(after: ["Đơn vị", "Tên đơn vị", "Unit"]),
        declaredRound: titles.value(after: ["Kỳ báo cáo", "Kỳ", "Tháng", "Round", "Month"]),
        headerPosition: header.cells.first?.position ?? header.position,
        headings: headings.filter { !$0.cell.isBlank },
        rows: itemRows(after: headerIndex, headings: headings)
      )
    )
  }

  /// The first row that names the items and at least one thing about them.
  private func headerIndex() -> Int? {
    table.rows.prefix(Self.searchedRows).firstIndex { row in
      let columns = row.cells.compactMap { $0.isBlank ? nil : vocabulary.columns[$0.text] }
      let namesItems = columns.contains { $0 == .item || $0 == .code }
      return namesItems && columns.contains(where: \.statesFact)
    }
  }

  private func itemRows(after headerIndex: Int, headings: [Submission.Heading]) -> [Submission.Row] {
    var rows: [Submission.Row] = []
    var isBelowTotal = false
    for tableRow in table.rows[(headerIndex + 1)...] {
      guard let first = tableRow.cells.first(where: { !$0.isBlank }) else { continue }
      if Self.isTotal(first) {
        isBelowTotal = true
        continue
      }
      let row = row(tableRow, headings: headings)
      // Signatures stand below the totals; only what states a quantity there is still a row about an item.
      let isFooter = isBelowTotal && !(row.cells[.quantity]?.text.contains(where: \.isNumber) ?? false)
      if !isFooter, !Self.isGroup(row) { rows.append(row) }
    }
    return rows
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

  private static func isTotal(_ cell: Cell) -> Bool {
    let words = WordKey(cell.text).plain
    return ["tong cong", "tong so", "cong", "total", "grand total"].contains {
      words == $0 || words.hasPrefix($0 + " ")
    }
  }

  /// A heading of a group of items, like `I, Biển hiệu`: a name, and not one fact.
  private static func isGroup(_ row: Submission.Row) -> Bool {
    guard row.surplus.isEmpty, row.cells[.code] == nil, !row.cells.keys.contains(where: \.statesFact) else {
      return false
    }
    guard let number = row.cells[.number] else { return row.cells[.item] != nil && row.cells.count == 1 }
    return !number.text.contains(where: \.isNumber)
  }
}
