/// A range of cells of a named sheet.
///
///     SheetRange("Danh mục", CellRange("A1:A3")).description   // "'Danh mục'!$A$1:$A$3"
package struct SheetRange: Sendable, Hashable {
  /// The name of the sheet.
  package var sheet: String
  /// The cells.
  package var cells: CellRange

  /// Makes a range.
  package init(_ sheet: String, _ cells: CellRange) {
    self.sheet = sheet
    self.cells = cells
  }
}

extension SheetRange: CustomStringConvertible {
  /// The range as formulas write it, so that it does not move with the formula.
  package var description: String {
    let ends = cells.first == cells.last ? [cells.first] : [cells.first, cells.last]
    let texts = ends.map { "$\(CellReference.letters(ofColumn: $0.column))$\($0.row)" }
    return Self.quoted(sheet) + "!" + texts.joined(separator: ":")
  }

  /// The range as a link writes it: `'Danh mục'!A1`.
  var location: String { Self.quoted(sheet) + "!\(cells)" }

  /// The name of a sheet in quotes, which every name may have and many must.
  static func quoted(_ sheet: String) -> String { "'" + sheet.replacing("'", with: "''") + "'" }
}
