/// A place in a file, as a person finds it: a line and a column, or a cell of a sheet.
///
/// Lines and columns count from 1. A column counts characters as an editor shows them: a letter with its accents is
/// one, composed (`ế`) or decomposed (`e` + `◌̂` + `◌́`); a tab is one; a byte-order mark is none.
///
///     Position.text(line: 14, column: 3).description                      // "14:3"
///     Position.cell(sheet: "Inventory", reference: "C14")?.description    // "Inventory!C14"
package enum Position: Sendable, Hashable {
  /// A place in a text file.
  case text(line: Int, column: Int)
  /// A cell of a workbook.
  case cell(CellPlace)
}

extension Position {
  /// The place of a cell, by the name of its sheet and its reference, such as `C14`.
  ///
  /// - Returns: nothing if the text is no reference to a cell.
  package static func cell(sheet: String, reference: String) -> Position? {
    CellReference(reference).map { .cell(CellPlace(SheetName(sheet), $0)) }
  }
}

extension Position {
  /// The line of a place in a text file.
  package var line: Int? {
    if case .text(let line, _) = self { line } else { nil }
  }
}

extension Position: CustomStringConvertible {
  /// The place in the form that messages use: `14:3` or `Inventory!C14`.
  package var description: String {
    switch self {
    case .text(let line, let column): "\(line):\(column)"
    case .cell(let place): "\(place.sheet)!\(place.reference)"
    }
  }
}

extension Position: Comparable {
  /// Orders places as a person reads: down the lines and along them, down the rows of a sheet and along them.
  package static func < (first: Position, second: Position) -> Bool {
    switch (first, second) {
    case (.text(let line, let column), .text(let otherLine, let otherColumn)):
      (line, column) < (otherLine, otherColumn)
    case (.cell(let place), .cell(let other)):
      place.sheet == other.sheet ? place.reference < other.reference : place.sheet < other.sheet
    case (.text, .cell): true
    case (.cell, .text): false
    }
  }
}

extension Position {
  /// A cell of a workbook.
  ///
  /// Millions of places share the name of their sheet, and the text of a reference is made when it is asked for.
  package struct CellPlace: Sendable {
    private let sheetName: SheetName
    /// The row and the column.
    package let reference: CellReference

    /// Makes the place of a cell of a sheet.
    package init(_ sheet: SheetName, _ reference: CellReference) {
      self.sheetName = sheet
      self.reference = reference
    }
  }
}

extension Position.CellPlace {
  /// The name of the sheet, as its tab shows it.
  package var sheet: String { sheetName.text }

  /// The place of the first cell of the same row.
  package var startOfRow: Self { Self(sheetName, CellReference(validRow: reference.row, column: 1)) }
}

extension Position.CellPlace: Hashable {
  package static func == (first: Self, second: Self) -> Bool {
    first.reference == second.reference && (first.sheetName === second.sheetName || first.sheet == second.sheet)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
    hasher.combine(sheet)
  }
}
