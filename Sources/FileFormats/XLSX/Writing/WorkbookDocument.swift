/// A workbook to be written: what a person sees, without the format of the file.
///
///     var document = WorkbookDocument(title: "Kiểm kê", language: "vi-VN")
///     var sheet = WorkbookDocument.Sheet(name: "Kiểm kê")
///     sheet.rows = [.init([.init(.text("Bàn")), .init(.integer(4))])]
///     document.append(sheet)
///     let bytes = try WorkbookWriter().write(document)
package struct WorkbookDocument: Sendable, Hashable {
  /// The title among the properties of the file.
  package var title: String
  /// The language of the texts, such as `vi-VN`.
  package var language: String
  /// The font of cells that name no other.
  package var fontName: String
  /// The size of that font, in points.
  package var fontSize: Int
  /// Names for ranges, which formulas can use.
  package var names: [Name] = []
  /// The sheets from the left; their names are legal, and no two are alike.
  package private(set) var sheets: [Sheet] = []

  /// Makes a workbook without sheets.
  package init(title: String, language: String, fontName: String = "Times New Roman", fontSize: Int = 12) {
    self.title = title
    self.language = language
    self.fontName = fontName
    self.fontSize = fontSize
  }

  /// Adds a sheet on the right, under a name that a spreadsheet allows and no other sheet has.
  ///
  /// - Returns: the name that the sheet has now.
  @discardableResult
  package mutating func append(_ sheet: Sheet) -> String {
    var sheet = sheet
    sheet.name = SheetTitle.legal(sheet.name, besides: sheets.map(\.name))
    sheets.append(sheet)
    return sheet.name
  }
}

extension WorkbookDocument {
  /// A name for a range of a sheet.
  package struct Name: Sendable, Hashable {
    /// The name: letters, digits and `_`.
    package var name: String
    /// What it stands for.
    package var range: SheetRange

    /// Makes a name.
    package init(_ name: String, _ range: SheetRange) {
      self.name = name
      self.range = range
    }
  }
}

extension WorkbookDocument {
  /// A look that cells have while a condition holds.
  package struct ConditionalFormat: Sendable, Hashable {
    /// The cells that can have the look.
    package var cells: [CellRange]
    /// When they have it.
    package var condition: Condition
    /// The colour behind the text.
    package var fill: Color?
    /// The colour of the text.
    package var color: Color?
    /// Whether the text is bold.
    package var isBold: Bool

    /// Makes a look for some cells.
    package init(
      _ cells: [CellRange],
      _ condition: Condition,
      fill: Color? = nil,
      color: Color? = nil,
      isBold: Bool = false
    ) {
      self.cells = cells
      self.condition = condition
      self.fill = fill
      self.color = color
      self.isBold = isBold
    }
  }
}

extension WorkbookDocument.ConditionalFormat {
  /// When the look applies.
  package enum Condition: Sendable, Hashable {
    /// The cell holds a text.
    case equals(String)
    /// The cell holds a number in a range.
    case between(ClosedRange<Int>)
    /// A formula is true, which is written for the first cell.
    case formula(String)
  }
}

extension WorkbookDocument {
  /// How a sheet is printed, on A4.
  package struct Page: Sendable, Hashable {
    package var isLandscape = false
    /// Whether all columns are made to fit on one page, or on a number of them.
    package var fitsWidth = true
    /// On how many pages beside each other the columns fit, where they are made to.
    package var pagesWide = 1
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
    /// The columns that are printed at the left of every page.
    package var repeatedColumns: ClosedRange<Int>?
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
