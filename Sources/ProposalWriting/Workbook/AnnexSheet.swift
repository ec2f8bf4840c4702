import Documents
import FacilityPlanning
import FacilityWording
import FileFormats
import Vocabulary

/// A sheet of the annexes while it grows downwards: its head first, then remarks and tables.
struct AnnexSheet {
  /// The rows of the head: label, title, reference, and the way back.
  static let headRows = 4

  private(set) var sheet: WorkbookDocument.Sheet
  let language: Language
  /// The last column that a text goes over.
  private let width: Int
  /// How many columns on the left hold codes for formulas and filters, and are not printed.
  private let codeColumns: Int

  /// - Parameters:
  ///   - widths: of the columns, in characters.
  ///   - codeColumns: how many of them, from the left, stand outside what is printed.
  init(
    name: String,
    title: String,
    reference: String,
    widths: [Int],
    textColumns: Int? = nil,
    codeColumns: Int = 0,
    isLandscape: Bool,
    language: Language
  ) {
    self.language = language
    self.codeColumns = codeColumns
    width = max(1, textColumns ?? widths.count)
    sheet = WorkbookDocument.Sheet(name: name)
    sheet.columnWidths = widths
    sheet.showsGrid = false
    sheet.page.isLandscape = isLandscape
    sheet.page.isCentered = false
    sheet.page.footer = .init(
      left: [.text(name)],
      right: [.text(language.text(vi: "Trang ", en: "Page ")), .pageNumber, .text("/"), .pageCount]
    )
    add(name, SheetStyles.centeredBold)
    add(title, SheetStyles.title)
    add("(\(reference))", SheetStyles.centered.with { $0.font.isItalic = true })
  }

  var nextRow: Int { sheet.rows.count + 1 }

  /// The line that leads back to the contents, with other cells behind.
  mutating func addWayBack(to contents: String, besides cells: [WorkbookDocument.Cell]) {
    var cell = WorkbookDocument.Cell.words(
      "← " + language.text(vi: "Về mục lục", en: "Back to the contents"),
      SheetStyles.linkLine
    )
    cell.link = SheetRange(contents, CellRange(rows: 1...1, columns: 1...1))
    sheet.rows.append(.init([cell] + cells))
  }

  /// A text over the whole width.
  mutating func add(_ text: String, _ style: WorkbookDocument.Style = SheetStyles.plain) {
    let row = nextRow
    let widths = sheet.columnWidths.prefix(width).dropFirst(codeColumns)
    let height = WorkbookDocument.Sheet.height(of: text, in: widths.reduce(0, +))
    let isTitle = style.font.size != nil
    let codes = (0..<codeColumns).map { _ in WorkbookDocument.Cell() }
    sheet.rows.append(.init(codes + [.words(text, style)], height: isTitle ? height * 3 / 2 : height))
    let first = codeColumns + 1
    if width > first { sheet.merges.append(CellRange(rows: row...row, columns: first...width)) }
  }

  mutating func addGap() { sheet.rows.append(.init()) }

  mutating func add(row cells: [WorkbookDocument.Cell]) { sheet.rows.append(.init(cells)) }

  /// A table below what is there.
  @discardableResult
  mutating func add(_ table: SheetTable) -> SheetPlace {
    let place = SheetPlace(sheet: sheet.name, headingRow: nextRow, rowCount: table.rows.count)
    sheet.rows.append(.init(table.columns.map { .words($0.title, SheetStyles.heading) }))
    sheet.rows += table.rows.map { WorkbookDocument.Row($0) }
    if let title = table.sumTitle {
      sheet.rows.append(
        .init(
          table.columns.indices.map { column in
            guard table.columns[column].isSummed, !table.rows.isEmpty else {
              let text = column == title.column ? title.text : ""
              return .words(text, SheetStyles.total(SheetStyles.cell))
            }
            let cells = place.column(column + 1).cells
            return WorkbookDocument.Cell(
              .formula("SUM(\(cells))", .integer(table.sum(ofColumn: column))),
              SheetStyles.total(SheetStyles.numberCell)
            )
          }
        )
      )
    }
    return place
  }

  /// Makes a table the one that the sheet is about: its rows can be chosen, its headings stay in sight and are repeated.
  ///
  /// - Parameter repeatsHeadings: whether they stand on every page; not where another table follows.
  mutating func feature(
    _ place: SheetPlace,
    columns: Int,
    frozenColumns: Int = 0,
    repeatsHeadings: Bool = true
  ) {
    guard place.rowCount > 0 else { return }
    sheet.filter = CellRange(rows: place.headingRow...place.sumRow - 1, columns: 1...columns)
    (sheet.frozenRows, sheet.frozenColumns) = (place.headingRow, frozenColumns)
    if repeatsHeadings { sheet.page.repeatedRows = place.headingRow...place.headingRow }
  }

  /// Prints the columns behind the codes up to one of them, down to what is written so far.
  mutating func print(columns: Int) {
    sheet.page.area = CellRange(rows: 1...sheet.rows.count, columns: codeColumns + 1...max(codeColumns + 1, columns))
  }

  /// Colours the cells of a column by what they hold.
  mutating func colour(
    _ column: SheetRange,
    _ condition: WorkbookDocument.ConditionalFormat.Condition,
    _ tone: Tone
  ) {
    let style = SheetStyles.status(tone)
    sheet.conditionalFormats.append(.init([column.cells], condition, fill: style.fill, color: style.font.color))
  }

  /// Colours the statuses of gaps by how bad they are.
  mutating func colourStatuses(_ column: SheetRange) {
    for status in RequirementStatus.allCases { colour(column, .equals(status.name[language]), status.tone) }
  }

  /// The sheet with rows high enough for their texts.
  func finished() -> WorkbookDocument.Sheet {
    var sheet = sheet
    sheet.fitRows()
    return sheet
  }
}
