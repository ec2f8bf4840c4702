extension WorkbookDocument {
  /// How a sheet is printed, on A4.
  package struct Page: Sendable, Hashable {
    package var isLandscape = false
    /// Whether all columns are made to fit on one page.
    package var fitsWidth = true
    /// Whether all rows are made to fit on one page, too.
    package var fitsHeight = false
    /// The space around what is printed.
    package var margins = Margins()
    /// The line above every page.
    package var header = PageLine()
    /// The line below every page.
    package var footer = PageLine()
    /// The rows that are printed at the top of every page.
    package var repeatedRows: ClosedRange<Int>?
    /// The cells that are printed; all, if absent.
    package var area: CellRange?
    /// Whether a narrow table stands in the middle of the page.
    package var isCentered = true

    /// Makes the usual page.
    package init() {}
  }

  /// The space around what is printed, in millimetres.
  package struct Margins: Sendable, Hashable {
    /// The space above.
    package var top = 15
    /// The space below.
    package var bottom = 18
    /// The space on the left.
    package var left = 15
    /// The space on the right.
    package var right = 12
    /// The space above the header and below the footer.
    package var line = 8

    /// Makes the usual space.
    package init() {}
  }

  /// A line above or below every page.
  package struct PageLine: Sendable, Hashable {
    /// A piece of the line.
    package enum Piece: Sendable, Hashable {
      case text(String)
      case pageNumber
      case pageCount
    }

    /// What stands on the left.
    package var left: [Piece]
    /// What stands in the middle.
    package var center: [Piece]
    /// What stands on the right.
    package var right: [Piece]

    /// Makes a line.
    package init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
      self.left = left
      self.center = center
      self.right = right
    }
  }
}
