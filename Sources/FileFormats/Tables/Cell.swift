/// One cell of a table: what stands in it, and where.
package struct Cell: Sendable, Hashable {
  /// What stands in the cell.
  package var value: Value
  /// Where the cell begins in its file.
  package var position: Position
  /// Whether a formula stands in the cell, of which the value is the stored result.
  package var isComputed: Bool
  /// The words that the format of a number shows behind it, such as `cm` in `0 "cm"`; absent if it shows none.
  package var shownUnit: String?

  /// Makes a cell from what stands in it and where it stands.
  package init(_ value: Value, at position: Position, isComputed: Bool = false, shownUnit: String? = nil) {
    self.value = value
    self.position = position
    self.isComputed = isComputed
    self.shownUnit = shownUnit
  }
}

extension Cell {
  /// The content as a person reads it; an empty cell reads as an empty string.
  package var text: String { value.text }

  /// Whether nothing stands in the cell.
  package var isEmpty: Bool { value == .empty }
}

extension Cell {
  /// What can stand in a cell.
  ///
  /// A text file knows only `empty` and `text`: that `"007"` looks like a number is for the reader of the table to
  /// judge.
  package enum Value: Sendable, Hashable {
    /// Nothing at all.
    case empty
    /// Text, exactly as it was written. Never the empty string.
    case text(String)
    /// A number in the form in which the file stores it, such as `1250000` or `2.5E-3`.
    ///
    /// Digits that the file stores as text are `text`.
    case number(String)
    /// A day or a time: in a workbook, a number with the format of a date.
    case moment(Moment)
    /// A truth value.
    case boolean(Bool)
    /// An error that a spreadsheet computed, such as `#REF!`.
    case error(String)
    /// A formula whose result the file does not store, without the leading `=`.
    case formula(String)
  }
}

extension Cell.Value {
  /// The content as a person reads it, such as `TRUE`, `2021-06-15` or `=SUM(B2:B9)`.
  package var text: String {
    switch self {
    case .empty: ""
    case .text(let text), .number(let text), .error(let text): text
    case .moment(let moment): moment.description
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .formula(let formula): "=" + formula
    }
  }
}
