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
