import Documents
import FileFormats
import Vocabulary

/// The workbook in which a decision and its delivery are kept: one sheet to fill in, and one that explains it.
struct DecisionWorkbook {
  let draft: DecisionDraft
  let columns: [SettingsColumn]
  /// The rows of the head begin here: above them stand the title and a hint.
  private static let firstHeadRow = 3

  init(_ draft: DecisionDraft) {
    self.draft = draft
    columns = draft.columns
  }

  var language: Language { draft.language }

  func document() -> WorkbookDocument {
    var document = WorkbookDocument(
      title: title,
      language: language.text(vi: "vi-VN", en: "en-GB"),
      fontSize: SheetStyles.fontSize
    )
    var lists = FormLists(sheet: language.text(vi: "Danh mục", en: "Lists"))
    document.append(sheet(lists: &lists))
    document.append(DecisionGuide(columns: columns, language: language).sheet())
    document.append(lists.hiddenSheet())
    return document
  }

  private var title: String {
    let names = draft.answers.map(\.proposal).joined(separator: ", ")
    return language.text(vi: "Quyết định về hồ sơ \(names)", en: "Decision on \(names)")
  }

  private func sheet(lists: inout FormLists) -> WorkbookDocument.Sheet {
    var sheet = WorkbookDocument.Sheet(name: DecisionForm.sheetName[language])
    sheet.tabColor = SheetStyles.head
    sheet.showsGrid = false
    sheet.columnWidths = columns.map(Self.width)
    sheet.rows = titleRows + headRows + [countRow, sumRow, headingRow] + lineRows
    sheet.merges = (1..<firstCountRow).map { row in
      CellRange(rows: row...row, columns: row < Self.firstHeadRow ? 1...columns.count : 1...(valueColumn - 1))
    }
    (sheet.frozenRows, sheet.frozenColumns) = (headingNumber, column("requirement"))
    sheet.filter = CellRange(rows: headingNumber...lastRow, columns: 1...columns.count)
    sheet.validations = validations(lists: &lists)
    sheet.conditionalFormats = conditionalFormats()
    sheet.page.isLandscape = true
    sheet.page.repeatedRows = headingNumber...headingNumber
    // On one page the letters would be too small to read.
    sheet.page.pagesWide = 2
    sheet.page.repeatedColumns = 1...sheet.frozenColumns
    sheet.page.footer = .init(
      left: [.text(title)],
      right: [.text(language.text(vi: "Trang ", en: "Page ")), .pageNumber, .text("/"), .pageCount]
    )
    sheet.fitRows()
    return sheet
  }

  // MARK: - Places

  /// The place of a column, from 1; 0 for one that is not there.
  func column(_ path: String) -> Int { (columns.firstIndex { $0.path.text == path } ?? -1) + 1 }
  func letters(_ path: String) -> String { CellReference.letters(ofColumn: column(path)) }
  /// The column in which the values of the head stand: their labels take those before it.
  var valueColumn: Int { column("requirement") }

  private var firstCountRow: Int { Self.firstHeadRow + draft.head.count }
  private var sumNumber: Int { firstCountRow + 1 }
  var headingNumber: Int { sumNumber + 1 }
  var firstRow: Int { headingNumber + 1 }
  var lastRow: Int { headingNumber + max(1, draft.lines.count) }

  /// The row of the head in which a member stands.
  func headRow(_ path: String) -> Int {
    Self.firstHeadRow + (draft.head.firstIndex { $0.column.path.text == path } ?? 0)
  }

  /// The cells of a column, as formulas name them: `$J$12:$J$91`.
  private func range(_ path: String) -> String { "$\(letters(path))$\(firstRow):$\(letters(path))$\(lastRow)" }

  /// The cell that approves everything as proposed.
  var asProposed: String { "$\(CellReference.letters(ofColumn: valueColumn))$\(headRow("asProposed"))" }
  var dateOfDecision: String { "$\(CellReference.letters(ofColumn: valueColumn))$\(headRow("date"))" }
  var yes: String { language.text(vi: "Có", en: "Yes") }

  private static func width(of column: SettingsColumn) -> Int {
    switch column.path.text {
    case "rank": 6
    case "proposal", "item": 18
    case "unit": 22
    case "requirement": 24
    case "remedy": 11
    case "proposedQuantity", "approvedQuantity", "accepted.quantity": 8
    case "contract.number": 14
    case "reason", "contract.supplier", "cancelled.reason": 20
    default: if case .date = column.kind { 12 } else { 14 }
    }
  }

  // MARK: - Rows

  private var titleRows: [WorkbookDocument.Row] {
    let hint = language.text(
      vi: "Ô xám: theo tờ trình, giữ nguyên. Ô trắng: ghi khi có. Ô vàng: còn thiếu. Ô đỏ: trái với ô khác. "
        + "Để trống là chưa có. Xem trang “Hướng dẫn”.",
      en: "Grey: as proposed, leave as it is. White: fill in when it is known. Yellow: still lacking. Red: against "
        + "another cell. Blank: not yet. See the sheet “Guide”."
    )
    return [
      .init([.init(.text(title), SheetStyles.label.with { $0.font.size = 15 })], height: 24),
      .init([.init(.text(hint), SheetStyles.hint)], height: 20),
    ]
  }

  private var headRows: [WorkbookDocument.Row] {
    draft.head.map { column, value in
      var cells = Array(repeating: WorkbookDocument.Cell(), count: valueColumn)
      cells[0] = .init(.text(column.heading[language]), SheetStyles.label, note: note(on: column))
      let isGiven = column.path.list != nil
      cells[valueColumn - 1] = .init(
        value,
        isGiven ? Self.given : SheetStyles.input(Self.style(of: column), isUsed: true)
      )
      return .init(cells, height: 18)
    }
  }

  private static let given = SheetStyles.label.with {
    $0.font.isBold = false
    $0.font.size = 9
  }

  private func note(on column: SettingsColumn) -> WorkbookDocument.Note {
    .init(author: "onestop", DecisionGuide.explanation(of: column)[language])
  }

  private var headingRow: WorkbookDocument.Row {
    .init(
      columns.map { column in
        let style = SheetStyles.heading.with { if Self.isGiven(column) { $0.fill = SheetStyles.group } }
        return .init(.text(column.heading[language]), style, note: note(on: column))
      },
      height: 48
    )
  }

  private var lineRows: [WorkbookDocument.Row] {
    (draft.document["lines"]?.elements ?? []).map { line in
      .init(
        zip(columns, draft.cells(of: line)).map { column, value in
          .init(value, SheetStyles.input(Self.style(of: column), isUsed: !Self.isGiven(column)))
        }
      )
    }
  }

  /// Whether a column tells what was proposed, which nobody fills in.
  static func isGiven(_ column: SettingsColumn) -> Bool {
    let first = DecisionForm.lines.firstIndex { $0.path.text == "approvedQuantity" } ?? 0
    return DecisionForm.lines.prefix(first).contains { $0.path.text == column.path.text }
  }

  private static func style(of column: SettingsColumn) -> WorkbookDocument.Style {
    switch column.kind {
    case .money: SheetStyles.numberCell
    case .number: SheetStyles.centeredCell.with { $0.format = .grouped }
    case .date: SheetStyles.centeredCell.with { $0.format = .date }
    case .yesNo: SheetStyles.centeredCell
    case .text: SheetStyles.cell.with { $0.format = .text }
    default: SheetStyles.cell
    }
  }

  // MARK: - Sums

  /// What is approved of each line in đồng: what is written, or as proposed where that may stay blank.
  private var approvedSum: (formula: String, lines: String) {
    let (quantity, amount) = (range("approvedQuantity"), range("approvedAmount"))
    let proposed = (quantity: range("proposedQuantity"), amount: range("proposedAmount"))
    let isBlank = "(\(quantity)=\"\")*(\(asProposed)=\"\(yes)\")"
    let isWhole = "(\(quantity)<>\"\")*(\(quantity)=\(proposed.quantity))"
    let silent = "(\(amount)=\"\")*(\(isBlank)+\(isWhole))"
    return (
      "SUM(\(amount))+SUMPRODUCT(\(silent)*\(proposed.amount))",
      "COUNTIF(\(amount),\">0\")+SUMPRODUCT(\(silent)*(\(proposed.amount)>0))"
    )
  }

  private func summary(_ title: LocalizedText, _ cells: [String: WorkbookDocument.Cell.Value]) -> WorkbookDocument.Row {
    .init(
      columns.enumerated().map { place, column in
        let style = SheetStyles.total(column.path.last == "rank" ? SheetStyles.cell : SheetStyles.numberCell)
        if place == 0 { return .init(.text(title[language]), style.with { $0.wraps = false }) }
        return .init(cells[column.path.text] ?? .empty, style)
      },
      height: 18
    )
  }

  private var countRow: WorkbookDocument.Row {
    func count(_ path: String) -> WorkbookDocument.Cell.Value { .formula("COUNTA(\(range(path)))", .integer(0)) }
    return summary(
      LocalizedText(vi: "Số dòng", en: "Lines"),
      [
        "proposedAmount": .formula("COUNT(\(range("proposedAmount")))", .integer(draft.lines.count)),
        "approvedAmount": .formula(approvedSum.lines, .integer(0)),
        "reason": count("reason"),
        "contract.value": count("contract.number"),
        "accepted.quantity": count("accepted.quantity"),
        "paid.amount": count("paid.amount"),
        "cancelled.reason": count("cancelled.reason"),
      ]
    )
  }

  private var sumRow: WorkbookDocument.Row {
    func sum(_ path: String, _ value: Int) -> WorkbookDocument.Cell.Value {
      .formula("SUM(\(range(path)))", .integer(value))
    }
    return summary(
      LocalizedText(vi: "Cộng (đồng)", en: "Total (đồng)"),
      [
        "proposedAmount": sum("proposedAmount", draft.lines.reduce(0) { $0 + $1.amount.dong }),
        "ownPart": sum("ownPart", draft.lines.reduce(0) { $0 + $1.ownPart.dong }),
        "approvedAmount": .formula(approvedSum.formula, .integer(0)),
        "contract.value": sum("contract.value", 0),
        "paid.amount": sum("paid.amount", 0),
      ]
    )
  }
}
