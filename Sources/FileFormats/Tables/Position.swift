/// A place in a file, as a person finds it: a line and a column, or a cell of a sheet.
///
/// Lines and columns count from 1. A column counts characters as an editor shows them: a letter with its accents is
/// one, composed (`ế`) or decomposed (`e` + `◌̂` + `◌́`); a tab is one; a byte-order mark is none.
///
///     Position.text(line: 14, column: 3).description                     // "14:3"
///     Position.cell(sheet: "Inventory", reference: "C14").description    // "Inventory!C14"
package enum Position: Sendable, Hashable {
  /// A place in a text file.
  case text(line: Int, column: Int)
  /// A cell of a workbook; the reference is written as a spreadsheet shows it, such as `C14`.
  ///
  /// It is stored apart, so that the millions of places of a text file take no room for two strings.
  indirect case cell(sheet: String, reference: String)
}

extension Position: CustomStringConvertible {
  /// The place in the form that messages use: `14:3` or `Inventory!C14`.
  package var description: String {
    switch self {
    case .text(let line, let column): "\(line):\(column)"
    case .cell(let sheet, let reference): "\(sheet)!\(reference)"
    }
  }
}

extension Position: Comparable {
  /// Orders places as a person reads: down the lines and along them, down the rows of a sheet and along them.
  package static func < (first: Position, second: Position) -> Bool {
    switch (first, second) {
    case (.text(let line, let column), .text(let otherLine, let otherColumn)):
      (line, column) < (otherLine, otherColumn)
    case (.cell(let sheet, let reference), .cell(let otherSheet, let otherReference)):
      if sheet == otherSheet {
        Self.readingOrder(of: reference) < Self.readingOrder(of: otherReference)
      } else {
        sheet < otherSheet
      }
    case (.text, .cell): true
    case (.cell, .text): false
    }
  }

  /// Row before column, so that `B2` comes before `A10`, and shorter letters first, so that `Z1` comes before `AA1`.
  private static func readingOrder(of reference: String) -> (Int, Int, String, String) {
    let letters = reference.prefix { $0.isLetter }
    let digits = reference.dropFirst(letters.count)
    return (Int(digits) ?? 0, letters.count, String(letters), reference)
  }
}
