extension WorkbookDocument {
  /// One sheet.
  package struct Sheet: Sendable, Hashable {
    /// The name on the tab.
    package var name: String
    /// Whether the sheet serves the others and is not shown.
    package var isHidden = false
    /// The colour of the tab.
    package var tabColor: Color?
    /// Whether the lines between cells show on the screen.
    package var showsGrid = true
    /// The widths of the columns from A, in characters of the font; 0 for the usual width.
    package var columnWidths: [Int] = []
    /// The rows from the top.
    package var rows: [Row] = []
    /// Ranges whose cells are one; the cell at the top on the left holds the value.
    package var merges: [CellRange] = []
    /// How many rows at the top stay in sight.
    package var frozenRows = 0
    /// How many columns on the left stay in sight.
    package var frozenColumns = 0
    /// The range with buttons that choose rows.
    package var filter: CellRange?
    /// What may be written into cells.
    package var validations: [Validation] = []
    /// Styles that depend on values; the first that fits wins.
    package var conditionalFormats: [ConditionalFormat] = []
    /// Whether locked cells refuse changes, without a password.
    package var isProtected = false
    /// How the sheet is printed.
    package var page = Page()

    /// Makes an empty sheet.
    package init(name: String) { self.name = name }
  }

  /// One row; cells from column A.
  package struct Row: Sendable, Hashable {
    /// The cells from column A.
    package var cells: [Cell]
    /// The height in points; without it, a program fits the row to its text.
    package var height: Int?

    /// Makes a row.
    package init(_ cells: [Cell] = [], height: Int? = nil) {
      self.cells = cells
      self.height = height
    }
  }
}
