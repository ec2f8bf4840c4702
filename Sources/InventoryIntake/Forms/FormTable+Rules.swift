import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

extension FormTable {
  /// The rows in which the unit writes.
  private var inputRows: [Int] {
    lines.enumerated().compactMap { index, line in
      if case .group = line { nil } else { Self.firstRow + index }
    }
  }

  /// Some rows of a column, neighbours together.
  private func cells(_ column: Int, rows: [Int]) -> [CellRange] {
    var spans: [ClosedRange<Int>] = []
    for row in rows {
      if let last = spans.last, last.upperBound + 1 == row {
        spans[spans.count - 1] = last.lowerBound...row
      } else {
        spans.append(row...row)
      }
    }
    return spans.map { CellRange(rows: $0, columns: column...column) }
  }

  // MARK: What may be written

  func validations(lists: inout FormLists) -> [WorkbookDocument.Validation] {
    var validations: [WorkbookDocument.Validation] = []
    for (index, column) in columns.enumerated() {
      let number = index + 1
      let all = cells(number, rows: inputRows)
      switch column {
      case .number, .code, .note, .administrativeUnit, .bookQuantity, .pieces, .serial, .size, .unused: break
      case .item:
        add(
          lists.rule(offering: form.edition.items.map { $0.name[language] }),
          cells(number, rows: spareRows),
          column,
          to: &validations
        )
      case .unitOfMeasure:
        for (words, rows) in unitLists() {
          add(lists.rule(offering: words), cells(number, rows: rows), column, to: &validations)
        }
      case .quantity: add(.wholeNumber(0...InventoryLimits.pieces), all, column, to: &validations)
      case .condition:
        let words = Condition.allCases.reversed().map { form.word(for: $0) }
        add(lists.rule(offering: words), all, column, to: &validations)
      case .year:
        let years = InventoryLimits.earliestYear...max(InventoryLimits.earliestYear, form.round.year)
        add(.wholeNumber(years), all, column, to: &validations)
      case .area: add(.decimal(0...InventoryLimits.squareMetres), all, column, to: &validations)
      case .originalCost: add(.wholeNumber(0...Money.limit.dong), all, column, to: &validations)
      case .attribute(let id):
        switch form.edition.attribute(id)?.kind {
        case .length: add(.wholeNumber(0...InventoryLimits.millimetres), all, column, to: &validations)
        case .word(let values):
          add(lists.rule(offering: values.map { $0.name[language] }), all, column, to: &validations)
        case .text, nil: break
        }
      }
    }
    return validations
  }

  private var spareRows: [Int] {
    lines.enumerated().compactMap { index, line in
      if case .spare = line { Self.firstRow + index } else { nil }
    }
  }

  /// The words for units of measure, and the rows in which they are offered.
  private func unitLists() -> [(words: [String], rows: [Int])] {
    var lists: [(words: [String], rows: [Int])] = []
    func add(_ words: [String], _ row: Int) {
      if let known = lists.firstIndex(where: { $0.words == words }) {
        lists[known].rows.append(row)
      } else {
        lists.append((words, [row]))
      }
    }
    var all: [String] = []
    for item in form.edition.items where !all.contains(item.unitOfMeasure[language]) {
      all.append(item.unitOfMeasure[language])
    }
    for (index, line) in lines.enumerated() {
      switch line {
      case .group: break
      case .item(let item, _):
        let aliases = language == .vietnamese ? item.unitAliases : []
        add([item.unitOfMeasure[language]] + aliases, Self.firstRow + index)
      case .spare: add(all, Self.firstRow + index)
      }
    }
    return lists
  }

  private func add(
    _ rule: WorkbookDocument.Validation.Rule,
    _ cells: [CellRange],
    _ column: Column,
    to validations: inout [WorkbookDocument.Validation]
  ) {
    guard !cells.isEmpty else { return }
    let explanation = FormExplanation(form: form, column: column)
    let heading = form.heading(column)
    validations.append(
      .init(
        cells,
        rule,
        prompt: .init(title: heading, explanation.text),
        refusal: .init(title: heading, explanation.refusal)
      )
    )
  }

  // MARK: What shows

  func conditionalFormats() -> [WorkbookDocument.ConditionalFormat] {
    guard let quantity = columns.firstIndex(of: .quantity).map({ $0 + 1 }) else { return [] }
    var formats: [WorkbookDocument.ConditionalFormat] = []
    for (index, column) in columns.enumerated() {
      let rows = requiredRows(of: column)
      guard let first = rows.first else { continue }
      let cell = CellReference.letters(ofColumn: index + 1) + "\(first)"
      let count = "$" + CellReference.letters(ofColumn: quantity) + "\(first)"
      // Where there is none, nothing else is to be told.
      let isOpen = column == .quantity ? "" : ",NOT(AND(ISNUMBER(\(count)),\(count)=0))"
      let condition = "AND(ISBLANK(\(cell))\(isOpen))"
      formats.append(.init(cells(index + 1, rows: rows), .formula(condition), fill: SheetStyles.missing))
    }
    if let condition = columns.firstIndex(of: .condition) {
      let all = cells(condition + 1, rows: inputRows)
      formats.append(.init(all, .equals(form.word(for: .broken)), fill: SheetStyles.bad, color: SheetStyles.badText))
    }
    return formats
  }

  private func requiredRows(of column: Column) -> [Int] {
    lines.enumerated().compactMap { index, line in
      guard case .item(let item, _) = line, form.required(for: item.id).contains(column) else { return nil }
      return Self.firstRow + index
    }
  }
}
