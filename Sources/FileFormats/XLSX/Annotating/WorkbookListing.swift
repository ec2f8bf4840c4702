/// A sheet to be added to a workbook: a title, a few sentences, and a table whose rows lead to cells.
package struct WorkbookListing: Sendable, Hashable {
  /// A column of the table.
  package struct Column: Sendable, Hashable {
    /// What stands over it.
    package var heading: String
    /// Its width in characters.
    package var width: Int
    /// Whether its texts lead to the cells of the rows.
    package var isLink: Bool

    /// Makes a column.
    package init(_ heading: String, width: Int, isLink: Bool = false) {
      self.heading = heading
      self.width = width
      self.isLink = isLink
    }
  }

  /// A row of the table.
  package struct Row: Sendable, Hashable {
    /// One text for each column.
    package var texts: [String]
    /// What gives the row its colour.
    package var level: WorkbookAnnotation.Level
    /// The cell to which the row leads.
    package var target: SheetRange?

    /// Makes a row.
    package init(_ texts: [String], level: WorkbookAnnotation.Level, target: SheetRange? = nil) {
      self.texts = texts
      self.level = level
      self.target = target
    }
  }

  /// The wished name of the sheet; it gets a number if another sheet has it.
  package var name: String
  /// The title.
  package var title: String
  /// Sentences under the title.
  package var paragraphs: [String]
  /// The columns of the table.
  package var columns: [Column]
  /// The rows of the table; without any, the table is left out.
  package var rows: [Row]

  /// Makes a listing.
  package init(name: String, title: String, paragraphs: [String], columns: [Column], rows: [Row]) {
    self.name = name
    self.title = title
    self.paragraphs = paragraphs
    self.columns = columns
    self.rows = rows
  }
}

/// The remarks about one sheet, cell by cell: the gravest gives the colour, and the note says them all.
struct Remarks {
  private(set) var levels: [CellReference: WorkbookAnnotation.Level] = [:]
  private(set) var texts: [CellReference: String] = [:]

  var isEmpty: Bool { levels.isEmpty }

  /// Gathers remarks; one about a cell that is merged away stands at the cell that shows.
  init(_ annotations: [WorkbookAnnotation], in sheet: Workbook.Sheet) {
    for annotation in annotations {
      let cell = sheet.mergedRanges.first { $0.contains(annotation.cell) }?.first ?? annotation.cell
      if levels[cell] != .error { levels[cell] = annotation.level }
      texts[cell] = texts[cell].map { "\($0)\n\n\(annotation.text)" } ?? annotation.text
    }
  }
}

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
