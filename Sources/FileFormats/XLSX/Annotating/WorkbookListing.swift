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
