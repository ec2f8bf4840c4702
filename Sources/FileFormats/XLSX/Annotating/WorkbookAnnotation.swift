/// A remark about a cell: the cell is coloured, and the text stands in a note beside it.
package struct WorkbookAnnotation: Sendable, Hashable {
  /// How much a remark weighs, which gives the cell its colour.
  package enum Level: Sendable, Hashable, CaseIterable {
    /// Something to look at.
    case warning
    /// Something to mend.
    case error
  }

  /// The name of the sheet.
  package var sheet: String
  /// The cell, which need not be filled yet.
  package var cell: CellReference
  /// How much the remark weighs.
  package var level: Level
  /// What the note says.
  package var text: String

  /// Makes a remark about a cell.
  package init(sheet: String, cell: CellReference, level: Level, text: String) {
    self.sheet = sheet
    self.cell = cell
    self.level = level
    self.text = text
  }
}

extension WorkbookAnnotation.Level {
  /// The colour of the cell, as red, green and blue.
  var color: String {
    switch self {
    case .warning: "FFFFEB9C"
    case .error: "FFFFC7CE"
    }
  }
}
