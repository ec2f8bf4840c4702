import FacilityPlanning
import FileFormats
import Vocabulary

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
      guard let tableColumn = header[number] else {
        surplus.append(cell)
        continue
      }
      guard let column = tableColumn.heading.column else { continue }
      if cells[column] == nil {
        cells[column] = cell
      } else if tableColumn.isCovered, column.statesFact || column.namesItem {
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

extension Column {
  /// Whether the values of several rows can be added, so that one value for several rows may be their sum.
  fileprivate var isAdditive: Bool {
    switch self {
    case .quantity, .area, .originalCost: true
    default: false
    }
  }
}

/// Where the cells of a row stand, from the left and from the top.
extension Table.Row {
  /// The cells that are not blank, each with its column, from 1.
  ///
  /// A row of a workbook leaves blank cells out, and so the cells themselves know where they stand; in a text file, they
  /// are counted.
  var filledCells: [(column: Int, cell: Cell)] {
    cells.enumerated().compactMap { index, cell in
      if cell.isBlank { return nil }
      if case .cell(let place) = cell.position { return (place.reference.column, cell) }
      return (index + 1, cell)
    }
  }

  /// The number of the row in its sheet; nothing in a text file.
  var sheetRow: Int? {
    if case .cell(let place) = position { place.reference.row } else { nil }
  }
}

/// What a row is, other than one about an item, told by its words alone.
extension Table.Row {
  /// Whether the row sums up those above it: its first words are "Tổng cộng", "Cộng", "Total".
  var isTotal: Bool {
    guard let first = cells.first(where: { !$0.isBlank }) else { return false }
    guard first.text.mayBeWords else { return false }
    let key = WordKey(first.text)
    return Self.totals.contains { key == $0 || key.spelling.hasPrefix($0.spelling + " ") }
  }

  /// Whether the row belongs to a signature: "Người lập biểu", "(Ký, ghi rõ họ tên)", "ngày 20 tháng 02 năm 2025".
  var isSignature: Bool {
    cells.contains { cell in
      guard cell.text.mayBeWords else { return false }
      let key = WordKey(cell.text)
      let syllables = key.spelling.split(separator: " ")
      let isSigned = syllables.indices.contains { start in
        Self.signatures[syllables[start]]?.contains { syllables[start...].starts(with: $0) } ?? false
      }
      if isSigned { return true }
      guard syllables.count >= 6 else { return false }
      let words = key.plain.split(separator: " ")
      return words.count >= 6
        && words.suffix(6).enumerated().allSatisfy { index, word in
          index.isMultiple(of: 2) ? word == Self.dateWords[index / 2] : word.allSatisfy { $0.isNumber || $0 == "…" }
        }
    }
  }

  /// Whether the row only numbers the columns: `A | B | 1 | 2 | (3)`.
  var isColumnNumbering: Bool {
    let filled = cells.filter { !$0.isBlank }
    return filled.count >= 3 && filled.allSatisfy { (1...2).contains(WordKey($0.text).plain.count) }
  }

  // "Cộng" only with its accents, because "công khai" is no total.
  private static let totals = ["Tổng cộng", "Tổng số", "Tổng", "Cộng", "Tong cong", "Tong so", "Total", "Grand total"]
    .map { WordKey($0) }

  /// The syllables of each, by the first of them.
  private static let signatures = Dictionary(
    grouping: signatureWords.map { WordKey($0).spelling.split(separator: " ") }
  ) { $0[0] }

  private static let signatureWords = [
    "người lập", "người lập biểu", "ký ghi rõ họ tên", "ký tên", "chủ tịch", "phó chủ tịch", "tm ủy ban nhân dân",
    "tm ubnd", "thủ trưởng", "thủ trưởng đơn vị", "kế toán", "xác nhận của", "nguoi lap bieu", "chu tich",
    "prepared by",
    "signature",
  ]

  private static let dateWords = ["ngay", "thang", "nam"]
}

extension String {
  /// Whether the text can be the words of a total or a signature: it has letters, and is no essay.
  fileprivate var mayBeWords: Bool {
    utf8.count <= 1_000 && utf8.contains { $0 >= UInt8(ascii: "A") }
  }
}
