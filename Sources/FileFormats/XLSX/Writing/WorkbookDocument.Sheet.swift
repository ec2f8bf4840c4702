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

extension WorkbookDocument.Sheet {
  /// The height of a line of text, and the space around all lines, in points.
  private static let lineHeight = 15
  private static let padding = 3

  /// Makes rows without a height high enough for texts that take more than one line in the width of their column.
  ///
  /// Programs do it only when a text is edited, and not all of them. A row of single lines is left to the program.
  package mutating func fitRows() {
    for index in rows.indices where rows[index].height == nil {
      let lines = rows[index].cells.enumerated().map { column, cell -> Int in
        guard cell.style.wraps, case .text(let text) = cell.value, column < columnWidths.count else { return 1 }
        return Self.lines(of: text, in: columnWidths[column] - cell.style.indent * 2)
      }
      let count = lines.max() ?? 1
      if count > 1 { rows[index].height = Self.height(ofLines: count) }
    }
  }

  /// The height of a row for a text in a width, in points.
  package static func height(of text: String, in width: Int) -> Int { height(ofLines: lines(of: text, in: width)) }

  /// A sheet has no higher rows than 409 points.
  private static func height(ofLines lines: Int) -> Int { min(409, lines * lineHeight + padding) }

  /// Whether a text fits into one line even if all of its letters are capitals: its bytes tell that of most texts.
  private static func isOneLine(_ text: String, in width: Int) -> Bool {
    var (letters, words) = (0, 1)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { return false }
      if byte == UInt8(ascii: " ") { words += 1 }
      // The bytes that go on with a letter are not counted.
      if byte & 0b1100_0000 != 0b1000_0000 { letters += 1 }
    }
    return letters > 0 && letters + (letters + 2 * words) / 3 <= width
  }

  /// The lines that a text takes when words go on in the next one.
  private static func lines(of text: String, in width: Int) -> Int {
    // Widths count digits, and most letters are narrower.
    let width = max(1, width + width / 9)
    if isOneLine(text, in: width) { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { total, paragraph in
      var lines = 1
      var used = 0
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
        // Capitals are wider than the digits by which widths are counted.
        let capitals = word.count { $0.isUppercase }
        let length = word.count + (capitals + 2) / 3
        if used > 0, used + 1 + length > width {
          lines += 1
          used = 0
        }
        used += (used > 0 ? 1 : 0) + length
        lines += (used - 1) / width
        used = (used - 1) % width + 1
      }
      return total + lines
    }
  }
}
