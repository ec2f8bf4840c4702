import FileFormats

/// Finds the headings of a table by their words.
struct TableHeaderFinder {
  let table: Table
  let vocabulary: WordBook
  let mergedRanges: [CellRange]

  /// The rows in which the headings are looked for.
  private static let searchedRows = 50
  /// The lines that headings may take.
  private static let maximumLines = 5

  func header() -> TableHeader? {
    guard let first = firstLine() else { return nil }
    let lines = first..<endOfLines(from: first)
    let columns = columns(of: lines)
    let isNumbered = lines.upperBound < table.rows.count && table.rows[lines.upperBound].isColumnNumbering
    let start = table.rows[first]
    return TableHeader(
      columns: columns,
      position: start.cells.first?.position ?? start.position,
      rows: first..<(isNumbered ? lines.upperBound + 1 : lines.upperBound)
    )
  }

  /// The first row that names the items and, itself or in a second line, at least one thing about them.
  private func firstLine() -> Int? {
    table.rows.indices.prefix(Self.searchedRows).first { index in
      let columns = table.rows[index].filledCells.compactMap { vocabulary.columns[$0.cell.text] }
      guard columns.contains(where: \.namesItem) else { return false }
      if columns.contains(where: \.statesFact) { return true }
      guard index + 1 < table.rows.count, isSecondLine(index + 1, of: index) else { return false }
      return table.rows[index + 1].filledCells.contains { vocabulary.columns[$0.cell.text]?.statesFact == true }
    }
  }
}

// MARK: - Lines that belong together

extension TableHeaderFinder {
  private func endOfLines(from first: Int) -> Int {
    var end = first + 1
    if end < table.rows.count, isSecondLine(end, of: first) { end += 1 }
    // A heading that is merged downwards, like that of the items, says how far all of them go.
    let bottom = bottomOfMergedHeadings(in: table.rows[first])
    while end < table.rows.count, end - first < Self.maximumLines, let row = table.rows[end].sheetRow, row <= bottom {
      end += 1
    }
    return end
  }

  private func bottomOfMergedHeadings(in row: Table.Row) -> Int {
    guard let number = row.sheetRow else { return 0 }
    let known = Set(row.filledCells.filter { vocabulary.columns[$0.cell.text] != nil }.map(\.column))
    let merged = mergedRanges.filter { $0.first.row == number && known.contains($0.first.column) }
    return merged.map(\.last.row).max() ?? 0
  }

  /// Whether a row holds nothing but headings and leaves the place under the name of the item free.
  private func isSecondLine(_ second: Int, of first: Int) -> Bool {
    let row = table.rows[second].filledCells
    var above: [Int: Column] = [:]
    for (number, cell) in table.rows[first].filledCells { above[number] = vocabulary.columns[cell.text] }
    return !row.isEmpty
      && row.allSatisfy { number, cell in
        let upper = above[number]
        return vocabulary.columns[cell.text] != nil && upper?.namesItem != true && upper != .number
      }
  }
}

// MARK: - Columns

extension TableHeaderFinder {
  private func columns(of lines: Range<Int>) -> [TableHeader.Column] {
    // The cells over each column, from the top, and whether each only reaches there because it is merged.
    var stacks: [Int: [(cell: Cell, isCovered: Bool)]] = [:]
    for line in table.rows[lines] {
      let filled = line.filledCells
      let ends = endsOfMergedCells(in: line)
      for (index, entry) in filled.enumerated() {
        stacks[entry.column, default: []].append((entry.cell, false))
        let next = index + 1 < filled.count ? filled[index + 1].column : .max
        guard let end = ends[entry.column].map({ min($0, next - 1) }), end > entry.column else { continue }
        for covered in (entry.column + 1)...end { stacks[covered, default: []].append((entry.cell, true)) }
      }
    }
    return stacks.keys.sorted().compactMap { number in
      guard let stack = stacks[number], let lowest = stack.last else { return nil }
      return TableHeader.Column(
        number: number,
        heading: heading(lowest.cell, under: stack.dropLast().map(\.cell)),
        isCovered: lowest.isCovered
      )
    }
  }

  /// The last column of each merged cell of a row, by its first.
  private func endsOfMergedCells(in row: Table.Row) -> [Int: Int] {
    guard let number = row.sheetRow else { return [:] }
    let ranges = mergedRanges.filter { $0.first.row == number }
    return Dictionary(ranges.map { ($0.first.column, $0.last.column) }, uniquingKeysWith: max)
  }

  /// What a heading means: together with those above it ("Số lượng" over "hiện có"), or else by itself.
  private func heading(_ cell: Cell, under upper: [Cell]) -> Submission.Heading {
    let whole = (upper + [cell]).map(\.trimmed).joined(separator: " ")
    let column = vocabulary.columns[whole]
    let alone = vocabulary.columns[cell.text]
    guard column != nil || alone == nil else { return Submission.Heading(cell: cell, column: alone) }
    return Submission.Heading(cell: Cell(.text(whole), at: cell.position), column: column)
  }
}
