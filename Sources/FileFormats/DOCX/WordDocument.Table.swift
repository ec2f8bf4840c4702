extension WordDocument {
  /// A table of fixed column widths.
  package struct Table: Sendable, Hashable {
    package var columns: [PageLength]
    /// The rows at the top that stand again on each page.
    package var headerRows: Int
    package var rows: [Row]
    package var hasBorders: Bool
    /// What a reader who cannot see the table is told.
    package var description: String?

    package init(
      columns: [PageLength],
      headerRows: Int = 0,
      rows: [Row],
      hasBorders: Bool = true,
      description: String? = nil
    ) {
      self.columns = columns
      self.headerRows = headerRows
      self.rows = rows
      self.hasBorders = hasBorders
      self.description = description
    }

    /// A row, which no page break divides.
    package struct Row: Sendable, Hashable {
      package var cells: [Cell]

      package init(_ cells: [Cell]) { self.cells = cells }
    }

    /// A cell of one or more columns.
    package struct Cell: Sendable, Hashable {
      package enum VerticalAlignment: String, Sendable, Hashable {
        case top
        case center
      }

      package var paragraphs: [Paragraph]
      package var columnSpan: Int
      package var verticalAlignment: VerticalAlignment
      /// The colour of the ground in six hexadecimal digits.
      package var shading: String?

      package init(
        _ paragraphs: [Paragraph],
        columnSpan: Int = 1,
        verticalAlignment: VerticalAlignment = .top,
        shading: String? = nil
      ) {
        self.paragraphs = paragraphs
        self.columnSpan = columnSpan
        self.verticalAlignment = verticalAlignment
        self.shading = shading
      }
    }
  }
}
