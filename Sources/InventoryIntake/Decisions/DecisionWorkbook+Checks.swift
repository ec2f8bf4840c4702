import Documents
import FileFormats
import Vocabulary

/// What may be written into the sheet of a decision, and what shows when it does not fit.
extension DecisionWorkbook {
  private func cells(_ path: String) -> CellRange {
    CellRange(rows: firstRow...lastRow, columns: column(path)...column(path))
  }

  private func headCell(_ path: String) -> CellRange {
    CellRange(rows: headRow(path)...headRow(path), columns: valueColumn...valueColumn)
  }

  /// The cell of a column in the first row, as formulas for all rows name it.
  private func cell(_ path: String) -> String { "$\(letters(path))\(firstRow)" }

  // MARK: - What may be written

  func validations(lists: inout FormLists) -> [WorkbookDocument.Validation] {
    var validations = draft.head.compactMap { column, _ in
      rule(for: column, lists: &lists).map { validation($0, column, headCell(column.path.text)) }
    }
    for column in columns where !Self.isGiven(column) {
      guard let rule = rule(for: column, lists: &lists) else { continue }
      validations.append(validation(rule, column, cells(column.path.text)))
    }
    return validations
  }

  private func validation(
    _ rule: WorkbookDocument.Validation.Rule,
    _ column: SettingsColumn,
    _ cells: CellRange
  ) -> WorkbookDocument.Validation {
    let title = String(column.heading[language].prefix(30))
    let text = String(DecisionGuide.explanation(of: column)[language].prefix(250))
    var validation = WorkbookDocument.Validation(
      [cells],
      rule,
      prompt: .init(title: title, text),
      refusal: .init(title: title, text)
    )
    // Reasons are offered; others may be written.
    if case .listIn = rule { validation.isStrict = false }
    return validation
  }

  private func rule(for column: SettingsColumn, lists: inout FormLists) -> WorkbookDocument.Validation.Rule? {
    let (quantity, amount) = (cell("approvedQuantity"), cell("approvedAmount"))
    switch column.path.text {
    case "approvedQuantity": return .custom(Self.whole(quantity, upTo: cell("proposedQuantity")))
    case "approvedAmount": return .custom(Self.whole(amount, upTo: cell("proposedAmount")))
    case "accepted.quantity": return .custom(Self.whole(cell("accepted.quantity"), upTo: approvedQuantity))
    case "reason": return lists.rule(offering: Self.reasonsOfCuts.map { $0[language] })
    case "cancelled.reason": return lists.rule(offering: Self.reasonsOfCancelling.map { $0[language] })
    default: break
    }
    switch column.kind {
    case .money: return .wholeNumber(0...Money.limit.dong)
    case .date: return .date(years: 2000...2199)
    case .yesNo: return .list([yes, language.text(vi: "Không", en: "No")])
    default: return nil
    }
  }

  private static func whole(_ cell: String, upTo most: String) -> String {
    "AND(ISNUMBER(\(cell)),\(cell)>=0,\(cell)=INT(\(cell)),\(cell)<=\(most))"
  }

  /// What is approved of a line, as proposed where it is blank.
  private var approvedQuantity: String {
    "IF(ISBLANK(\(cell("approvedQuantity"))),\(cell("proposedQuantity")),\(cell("approvedQuantity")))"
  }

  private static let reasonsOfCuts = [
    LocalizedText(vi: "Chưa cân đối được nguồn kinh phí", en: "No money for it yet"),
    LocalizedText(vi: "Chưa cấp thiết, xem xét ở đợt sau", en: "Not urgent, to be looked at next time"),
    LocalizedText(vi: "Đơn vị tự bảo đảm kinh phí", en: "The unit pays for it itself"),
    LocalizedText(vi: "Đã bố trí từ nguồn khác", en: "Paid for from another source"),
    LocalizedText(vi: "Điều chỉnh theo định mức, đơn giá", en: "Adjusted to the norm or the price"),
  ]

  private static let reasonsOfCancelling = [
    LocalizedText(vi: "Đơn vị không còn nhu cầu", en: "The unit needs it no longer"),
    LocalizedText(vi: "Nhà cung cấp không thực hiện được", en: "The supplier could not deliver"),
    LocalizedText(vi: "Sắp xếp lại đơn vị hành chính", en: "Units were reorganised"),
    LocalizedText(vi: "Chuyển sang nguồn kinh phí khác", en: "Moved to another source of money"),
  ]

  // MARK: - What shows

  func conditionalFormats() -> [WorkbookDocument.ConditionalFormat] {
    var formats = ["number", "date"].map { path in
      let cell = "\(headCell(path).first)"
      return WorkbookDocument.ConditionalFormat(
        [headCell(path)],
        .formula("ISBLANK(\(cell))"),
        fill: SheetStyles.missing
      )
    }
    for (path, condition) in contradictions {
      formats.append(.init([cells(path)], .formula(condition), fill: SheetStyles.bad, color: SheetStyles.badText))
    }
    for (path, condition) in lacks {
      let whole = "AND(ISBLANK(\(cell(path))),\(condition))"
      formats.append(.init([cells(path)], .formula(whole), fill: SheetStyles.missing))
    }
    return formats
  }

  /// Where a figure or a day is against another one.
  private var contradictions: [(path: String, condition: String)] {
    func isMore(_ cell: String, than most: String) -> String { "AND(ISNUMBER(\(cell)),\(cell)>\(most))" }
    func isEarly(_ path: String) -> (String, String) {
      (path, "AND(ISNUMBER(\(cell(path))),ISNUMBER(\(dateOfDecision)),\(cell(path))<\(dateOfDecision))")
    }
    let (paid, value) = (cell("paid.amount"), cell("contract.value"))
    return [
      ("approvedQuantity", isMore(cell("approvedQuantity"), than: cell("proposedQuantity"))),
      ("approvedAmount", isMore(cell("approvedAmount"), than: cell("proposedAmount"))),
      ("accepted.quantity", isMore(cell("accepted.quantity"), than: approvedQuantity)),
      ("paid.amount", "AND(ISNUMBER(\(paid)),ISNUMBER(\(value)),\(paid)>\(value))"),
      isEarly("accepted.date"), isEarly("paid.date"),
    ]
  }

  /// What must be there because something else is.
  private var lacks: [(path: String, condition: String)] {
    let isTaken = "NOT(ISBLANK(\(dateOfDecision)))"
    let isOpen = "\(isTaken),\(asProposed)<>\"\(yes)\""
    func isThere(_ path: String) -> String { "NOT(ISBLANK(\(cell(path))))" }
    func isLess(_ path: String, than other: String) -> String {
      "AND(ISNUMBER(\(cell(path))),\(cell(path))<\(cell(other)))"
    }
    return [
      ("approvedQuantity", "\(isOpen),ISBLANK(\(cell("approvedAmount")))"),
      ("approvedAmount", "\(isOpen),ISBLANK(\(cell("approvedQuantity")))"),
      (
        "reason",
        "OR(\(isLess("approvedQuantity", than: "proposedQuantity")),\(isLess("approvedAmount", than: "proposedAmount")))"
      ),
      ("accepted.date", isThere("accepted.quantity")), ("accepted.quantity", isThere("accepted.date")),
      ("paid.date", isThere("paid.amount")), ("paid.amount", isThere("paid.date")),
      ("cancelled.reason", isThere("cancelled.date")),
    ]
  }
}
