extension WordDocument {
  /// A table of fixed column widths.
  ///
  /// LibreOffice loses rows of a table in which a head stands again on each page while other rows must not be divided. So
  /// only a table without such a head keeps its rows whole by the mark for that; others do by a least height.
  package struct Table: Sendable, Hashable {
    package var columns: [PageLength]
    /// The rows at the top that stand again on each page.
    package var headerRows: Int
    package var rows: [Row]
    package var hasBorders: Bool
    /// The room between the edge of a cell and its text, left and right.
    package var padding: PageLength
    /// What a reader who cannot see the table is told.
    package var description: String?

    package init(
      columns: [PageLength],
      headerRows: Int = 0,
      rows: [Row],
      hasBorders: Bool = true,
      padding: PageLength = PageLength(twips: 85),
      description: String? = nil
    ) {
      self.columns = columns
      self.headerRows = headerRows
      self.rows = rows
      self.hasBorders = hasBorders
      self.padding = padding
      self.description = description
    }

    /// A row.
    package struct Row: Sendable, Hashable {
      package var cells: [Cell]
      /// How high it is at least; a row of that height or less is not divided by a page's end.
      package var leastHeight: PageLength

      package init(_ cells: [Cell], leastHeight: PageLength = .zero) {
        self.cells = cells
        self.leastHeight = leastHeight
      }
    }

    /// A cell of one or more columns.
    package struct Cell: Sendable, Hashable {
      package enum VerticalAlignment: String, Sendable, Hashable {
        case top
        case center
      }

      /// How a cell is one with those above and below.
      package enum Merge: String, Sendable, Hashable {
        case begins = "restart"
        case continues = "continue"
      }

      package var paragraphs: [Paragraph]
      package var merge: Merge?
      package var columnSpan: Int
      package var verticalAlignment: VerticalAlignment
      /// The colour of the ground in six hexadecimal digits.
      package var shading: String?

      package init(
        _ paragraphs: [Paragraph],
        merge: Merge? = nil,
        columnSpan: Int = 1,
        verticalAlignment: VerticalAlignment = .top,
        shading: String? = nil
      ) {
        self.paragraphs = paragraphs
        self.merge = merge
        self.columnSpan = columnSpan
        self.verticalAlignment = verticalAlignment
        self.shading = shading
      }
    }
  }
}
