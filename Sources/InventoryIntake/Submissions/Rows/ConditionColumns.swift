import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads the columns of single conditions, "Tốt | Trung bình | Hỏng": a mark says which holds, figures say how many.
///
/// A row of which several pieces are in different conditions becomes several, one for each condition with its quantity.
struct ConditionColumns {
  let vocabulary: WordBook
  let file: String
  /// What each of the columns is called.
  let headings: [Column: String]
  /// Whether all figures under the conditions are 1, so that they are marks.
  private var onesAreMarks = false

  /// What stands under a condition.
  private enum Entry {
    case mark(Cell)
    case figure(Int, Cell)
    case unclear(Cell)
  }

  init(header: TableHeader, rows: [Submission.Row], vocabulary: WordBook, file: String) {
    self.vocabulary = vocabulary
    self.file = file
    let columns = header.columns.compactMap { column in
      column.heading.column.map { ($0, column.heading.cell.trimmed) }
    }
    headings = Dictionary(columns) { first, _ in first }
    let pieces = headings.keys.filter { if case .pieces = $0 { true } else { false } }
    guard !pieces.isEmpty else { return }
    onesAreMarks = rows.allSatisfy { row in
      let figures = pieces.compactMap { row.cells[$0] }.filter { !Self.isMark($0) && !Self.isNothing($0) }
      return figures.count <= 1 && figures.allSatisfy { Self.figure($0) == 1 }
    }
  }

  /// The row as one row for each condition in which pieces of it are.
  func expanded(_ row: Submission.Row) -> [Submission.Row] {
    guard row.cells[.condition] == nil else { return [row] }
    let entries = row.cells.compactMap { column, cell -> (Condition, Int, Entry)? in
      guard case .pieces(let condition, let number) = column, !Self.isNothing(cell) else { return nil }
      return (condition, number, entry(cell, under: column))
    }.sorted { $0.1 < $1.1 }
    guard !entries.isEmpty else { return [row] }
    let total = row.cells[.quantity].flatMap(Self.figure)
    var counts: [(Condition, Int, Cell)] = []
    var marks: [(Condition, Cell)] = []
    for (condition, _, entry) in entries {
      switch entry {
      case .mark(let cell): marks.append((condition, cell))
      case .figure(let figure, let cell): counts.append((condition, figure, cell))
      case .unclear(let cell): return [row.keeping(problem(row, cell))]
      }
    }
    if counts.isEmpty {
      guard Set(marks.map(\.0)).count == 1 else { return [row.keeping(problem(row, marks[0].1))] }
      return [with(row, marks[0].0, at: marks[0].1)]
    }
    let (sum, overflows) = counts.reduce((0, false)) { result, count in
      let (next, overflows) = result.0.addingReportingOverflow(count.1)
      return (next, result.1 || overflows)
    }
    guard marks.isEmpty, !overflows, total == nil ? row.cells[.quantity] == nil : total == sum else {
      return [row.keeping(problem(row, counts[0].2))]
    }
    let single = counts.filter { $0.1 > 0 }
    if single.count == 1, total != nil { return [with(row, single[0].0, at: single[0].2)] }
    return single.map { condition, figure, cell in
      var part = with(row, condition, at: cell)
      part.cells[.quantity] = Cell(.number("\(figure)"), at: cell.position)
      return part
    }
  }

  private func with(_ row: Submission.Row, _ condition: Condition, at cell: Cell) -> Submission.Row {
    var row = row
    row.cells[.condition] = Cell(.text(vocabulary.word(for: condition, in: .vietnamese)), at: cell.position)
    return row
  }

  private func entry(_ cell: Cell, under column: Column) -> Entry {
    if Self.isMark(cell) { return .mark(cell) }
    guard let figure = Self.figure(cell) else {
      if case .pieces(let condition, _) = column, vocabulary.conditions[cell.text] == condition { return .mark(cell) }
      return .unclear(cell)
    }
    return onesAreMarks ? .mark(cell) : .figure(figure, cell)
  }

  private func problem(_ row: Submission.Row, _ cell: Cell) -> Finding {
    let cells = row.cells.compactMap { column, cell -> (Int, String)? in
      guard case .pieces(_, let number) = column, !Self.isNothing(cell) else { return nil }
      return (number, "\(headings[column] ?? ""): \(cell.trimmed)")
    }.sorted { $0.0 < $1.0 }.map(\.1)
    let kind = UnclearConditions(entries: cells, quantity: row.cells[.quantity]?.trimmed)
    return Finding(kind, at: Source(file: file, cell.position))
  }

  /// Whether a cell marks the condition over it: x, v, ✓, có.
  static func isMark(_ cell: Cell) -> Bool {
    if case .boolean(let isTrue) = cell.value { return isTrue }
    let text = cell.trimmed
    guard text.utf8.count <= 8 else { return false }
    return marks.contains(text.lowercased()) || ["co", "yes", "true", "dung"].contains(WordKey(text).plain)
  }

  private static let marks: Set<String> = [
    "x", "v", "✓", "✔", "☑", "☒", "√", "+", "*", "●", "•", "×", "xx", "x.", "ü", "þ", "(x)", "[x]",
  ]

  /// Whether a cell says that nothing is in the condition: blank, a dash, 0, "không".
  static func isNothing(_ cell: Cell) -> Bool {
    if case .boolean(let isTrue) = cell.value { return !isTrue }
    let text = cell.trimmed
    return text.utf8.count <= 8
      && (["", "-", "–", "—", "0", "o", "O"].contains(text) || ["khong", "no"].contains(WordKey(text).plain))
  }

  /// The whole number of a cell, perhaps with a unit behind it: `2`, `2 cái`.
  private static func figure(_ cell: Cell) -> Int? {
    let text = cell.trimmed
    guard text.utf8.count <= 24 else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).drop(while: \.isWhitespace)
    guard !digits.isEmpty, rest.allSatisfy({ $0.isLetter }) || rest == ".0" else { return nil }
    return Int(digits)
  }
}

extension Submission.Row {
  /// The row with a problem that keeps its condition from being read.
  fileprivate func keeping(_ problem: Finding) -> Submission.Row {
    var row = self
    row.problems[.condition] = problem
    return row
  }
}
