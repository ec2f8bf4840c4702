import FacilityPlanning
import FileFormats
import Vocabulary

/// Finds the headings of a table by their words.
struct TableHeaderFinder {
  let table: Table
  let headings: HeadingReader
  /// The merged cells that begin in each row of a sheet.
  private let merges: [Int: [CellRange]]

  /// The rows in which the headings are looked for.
  static let searchedRows = 50
  /// The cells of a row that decide whether it holds headings.
  private static let searchedColumns = 200
  /// The lines that headings may take.
  private static let maximumLines = 5

  init(table: Table, vocabulary: WordBook, mergedRanges: [CellRange]) {
    self.table = table
    headings = HeadingReader(vocabulary: vocabulary)
    merges = Dictionary(grouping: mergedRanges, by: \.first.row)
  }

  func header() -> TableHeader? {
    table.rows.indices.prefix(Self.searchedRows).lazy.compactMap { header(at: $0, isFirst: true) }.first
  }

  /// The headings that begin in a row, if there are any.
  ///
  /// - Parameter isFirst: whether lines above may belong to them.
  func header(at row: Int, isFirst: Bool = false) -> TableHeader? {
    guard beginsHeadings(row) else { return nil }
    return lines(from: isFirst ? startOfLines(at: row) : row, through: row)
  }

  /// The headings whose lines include some rows.
  func lines(from first: Int, through last: Int) -> TableHeader {
    let lines = first..<endOfLines(from: first, through: last)
    let start = table.rows[first]
    return TableHeader(
      columns: columns(of: lines),
      position: start.cells.first?.position ?? start.position,
      rows: lines
    )
  }

  private func cells(in row: Int) -> [(column: Int, cell: Cell)] {
    Array(table.rows[row].filledCells.prefix(Self.searchedColumns))
  }

  /// Whether a row names the items and, itself or in a second line, at least one thing about them.
  private func beginsHeadings(_ index: Int) -> Bool {
    let columns = cells(in: index).compactMap { headings.column(of: $0.cell.text) }
    guard columns.contains(where: \.namesItem) else { return false }
    if columns.contains(where: \.statesFact) { return true }
    guard index + 1 < table.rows.count, isFurtherLine(index + 1, below: index..<index + 1) else { return false }
    return cells(in: index + 1).contains { headings.column(of: $0.cell.text)?.statesFact == true }
  }
}

// MARK: - Lines that belong together

extension TableHeaderFinder {
  /// The first line of headings: one above is theirs if it has a heading where the line itself is blank.
  private func startOfLines(at row: Int) -> Int {
    var start = row
    while start > 0, row - start < 2 {
      let above = cells(in: start - 1)
      let here = Set(table.rows[start].filledCells.map(\.column))
      let isHeading =
        above.count >= 2
        && above.contains { entry in
          guard !here.contains(entry.column), let column = headings.column(of: entry.cell.text) else { return false }
          return column != .administrativeUnit
        }
      guard isHeading else { break }
      start -= 1
    }
    return start
  }

  private func endOfLines(from first: Int, through last: Int) -> Int {
    var end = last + 1
    while end < table.rows.count, end - first < Self.maximumLines, isFurtherLine(end, below: first..<end) { end += 1 }
    // A heading that is merged downwards, like that of the items, says how far all of them go.
    let bottom = (first...last).map { bottomOfMergedHeadings(in: table.rows[$0]) }.max() ?? 0
    while end < table.rows.count, end - first < Self.maximumLines, let row = table.rows[end].sheetRow, row <= bottom {
      end += 1
    }
    return end
  }

  private func bottomOfMergedHeadings(in row: Table.Row) -> Int {
    guard let number = row.sheetRow else { return 0 }
    let known = Set(
      row.filledCells.prefix(Self.searchedColumns).filter { headings.column(of: $0.cell.text) != nil }.map(\.column)
    )
    return (merges[number] ?? []).filter { known.contains($0.first.column) }.map(\.last.row).max() ?? 0
  }

  /// Whether a row goes on with the headings above it: it holds headings or units of measure and leaves the places under
  /// the number and the name of the item free, or ends their words.
  private func isFurtherLine(_ second: Int, below first: Range<Int>) -> Bool {
    let row = cells(in: second)
    guard !row.isEmpty, !table.rows[second].isColumnNumbering else { return false }
    var above: [Int: String] = [:]
    for line in table.rows[first] {
      for (number, cell) in line.filledCells.prefix(Self.searchedColumns) {
        above[number, default: ""] += " " + cell.text
      }
    }
    var known = 0
    for (number, cell) in row {
      let upper = above[number].flatMap { headings.column(of: $0) }
      let isMeasure = HeadingReader.isMeasureInBrackets(cell.text)
      if upper?.namesItem == true || upper == .number, !isMeasure {
        guard let words = above[number], upper == headings.column(of: "\(words) \(cell.text)"), upper != .number,
          headings.vocabulary.items[cell.text] == nil
        else { return false }
      }
      let column = headings.column(of: cell.text)
      let isPieces = if case .pieces = column { true } else { false }
      // "Rộng" under "Kích thước (mm)", or beside what stands under it.
      let over = above[number] ?? above.filter { $0.key < number }.max { $0.key < $1.key }?.value
      let goesOn = over.map { headings.meaning(of: [$0, cell.text]).column != nil } ?? false
      if isMeasure || (column != nil && !(isPieces && row.count == 1)) || (goesOn && (upper == nil || upper == .size)) {
        known += 1
      }
      guard cell.text.utf8.count <= 160, cell.text.contains(where: \.isLetter), case .text = cell.value else {
        return false
      }
    }
    return known == row.count || (known >= 2 && known * 2 >= row.count)
  }
}

// MARK: - Columns

extension TableHeaderFinder {
  private func columns(of lines: Range<Int>) -> [TableHeader.Column] {
    // The cells over each column, from the top, and whether each only reaches there because it is merged.
    var stacks: [Int: [(cell: Cell, isCovered: Bool)]] = [:]
    for index in lines {
      let line = table.rows[index]
      let filled = line.filledCells
      let ends = endsOfMergedCells(in: line)
      let below = Set(table.rows[(index + 1)..<lines.upperBound].flatMap { $0.filledCells.map(\.column) })
      let lastBelow = below.max() ?? 0
      for (place, entry) in filled.enumerated() {
        stacks[entry.column, default: []].append((entry.cell, false))
        let next = place + 1 < filled.count ? filled[place + 1].column : .max
        if let end = ends[entry.column].map({ min($0, next - 1) }), end > entry.column {
          for covered in (entry.column + 1)...end { stacks[covered, default: []].append((entry.cell, true)) }
        } else if below.contains(entry.column), ends[entry.column] == nil {
          // Without merged cells, a heading goes on over those in the line below that have none above them.
          for covered in (entry.column + 1)..<max(entry.column + 1, min(next, lastBelow + 1))
          where below.contains(covered) { stacks[covered, default: []].append((entry.cell, true)) }
        }
      }
    }
    var columns: [TableHeader.Column] = stacks.keys.sorted().compactMap { number in
      guard let stack = stacks[number], let lowest = stack.last else { return nil }
      var column = TableHeader.Column(
        number: number,
        heading: heading(lowest.cell, under: stack.dropLast().map(\.cell), number: number),
        isCovered: lowest.isCovered
      )
      column.lines = Set(stack.filter { !$0.isCovered }.map { WordKey($0.cell.text.beginning(160)) })
      return column
    }
    settleBases(&columns)
    return columns
  }

  /// A table with headings of the books or a count alone has its quantities in them only where no other column has.
  private func settleBases(_ columns: inout [TableHeader.Column]) {
    let quantities = columns.indices.filter { columns[$0].heading.column == .quantity && !columns[$0].isCovered }
    guard quantities.count > 1 else { return }
    let counted = quantities.filter { columns[$0].heading.basis == .count }
    // "Số lượng" beside "Theo sổ sách" and "Theo kiểm kê": what was counted counts.
    guard counted.count == 1, columns.contains(where: { $0.heading.column == .bookQuantity }) else { return }
    for index in quantities where index != counted[0] {
      columns[index].heading = Submission.Heading(cell: columns[index].heading.cell, column: .unused)
    }
  }

  /// The last column of each merged cell of a row, by its first.
  private func endsOfMergedCells(in row: Table.Row) -> [Int: Int] {
    guard let number = row.sheetRow else { return [:] }
    return Dictionary((merges[number] ?? []).map { ($0.first.column, $0.last.column) }, uniquingKeysWith: max)
  }

  /// What a heading means: together with those above it ("Số lượng" over "hiện có"), or else by itself.
  private func heading(_ cell: Cell, under upper: [Cell], number: Int) -> Submission.Heading {
    let texts = (upper + [cell]).map(\.trimmed)
    let meaning = headings.meaning(of: texts)
    var column = meaning.column
    if case .pieces(let condition, _) = column { column = .pieces(condition, number: number) }
    var isAlone: Bool {
      if upper.isEmpty { return true }
      let alone = headings.vocabulary.columns[cell.text]
      return alone != nil && alone == column && meaning.basis == nil
    }
    var shown = isAlone ? cell : Cell(.text(texts.joined(separator: " ")), at: cell.position)
    // The unit of length stays beside the words, for whoever reads the figures.
    if let column, headings.isLength(column), let measure = HeadingReader.measure(of: texts), upper.isEmpty == false,
      let words = texts.last(where: { !HeadingReader.isMeasureInBrackets($0) }), !words.contains("(")
    {
      shown = Cell(.text("\(words) (\(measure))"), at: cell.position)
    }
    return Submission.Heading(cell: shown, column: column, basis: meaning.basis)
  }
}
