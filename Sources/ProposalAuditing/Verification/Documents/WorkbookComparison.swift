import FileFormats
import Vocabulary

/// Holds a workbook against the one that the record gives: cell by cell, with what they hold and how they show it.
struct WorkbookComparison {
  let expected: WorkbookSurvey
  let found: WorkbookSurvey

  /// Adds what is another.
  ///
  /// - Complexity: O(*n*) in the cells of both.
  func compare(_ findings: inout DocumentFindings) {
    let sheets = Dictionary(found.sheets.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(expected.sheets.map(\.name))
    for sheet in expected.sheets {
      if let other = sheets[sheet.name] {
        compare(sheet, other, &findings)
      } else {
        add(
          .part,
          at: sheet.name,
          LocalizedText(vi: "trang tính này không còn", en: "the sheet is not there"),
          &findings
        )
      }
    }
    for sheet in found.sheets where !names.contains(sheet.name) {
      let text = LocalizedText(
        vi: "trang tính này không có trong hồ sơ (\(sheet.cells.count) ô)",
        en: "the record gives no such sheet (\(sheet.cells.count) cells)"
      )
      add(.part, at: sheet.name, text, &findings)
    }
    if Set(found.sheets.map(\.name)) == names, expected.sheets.map(\.name) != found.sheets.map(\.name) {
      let shown = Excerpt.pair(
        expected.sheets.map(\.name).joined(separator: ", "),
        found.sheets.map(\.name).joined(separator: ", ")
      )
      let place = LocalizedText(vi: "thứ tự trang tính", en: "order of the sheets")
      findings.add(DocumentFinding(place: place, aspect: .setting, recorded: shown.recorded, found: shown.found))
    }
    findings.compare(expected.book.filter { $0.label != "sheets" }, found.book.filter { $0.label != "sheets" }, in: nil)
    findings.compare(expected.otherStyles, found.otherStyles, in: nil, as: .look)
  }

  private func compare(_ old: WorkbookSurvey.Sheet, _ new: WorkbookSurvey.Sheet, _ findings: inout DocumentFindings) {
    if old.visibility != new.visibility {
      let text =
        new.visibility == .visible
        ? LocalizedText(
          vi: "trang tính ẩn trong hồ sơ, ở đây thì hiện",
          en: "the sheet is hidden in the record, and shown here"
        )
        : LocalizedText(vi: "trang tính bị ẩn", en: "the sheet is hidden")
      add(.visibility, at: old.name, text, &findings)
    }
    compareLines(old, new, &findings)
    var (place, other) = (0, 0)
    while place < old.cells.count || other < new.cells.count {
      let before = place < old.cells.count ? old.cells[place] : nil
      let after = other < new.cells.count ? new.cells[other] : nil
      switch (before, after) {
      case (let before?, let after?) where before.position == after.position:
        compare(before, after, on: old.name, &findings)
        (place, other) = (place + 1, other + 1)
      case (let before?, let after?) where before.position < after.position:
        compare(before, nil, on: old.name, &findings)
        place += 1
      case (let before?, nil):
        compare(before, nil, on: old.name, &findings)
        place += 1
      default:
        compare(nil, after, on: old.name, &findings)
        other += 1
      }
    }
    findings.compare(old.others, new.others, in: old.name)
  }

  private func compare(
    _ before: WorkbookSurvey.Cell?,
    _ after: WorkbookSurvey.Cell?,
    on sheet: String,
    _ findings: inout DocumentFindings
  ) {
    guard let cell = after ?? before else { return }
    let name = "\(sheet)!\(CellReference(row: cell.row, column: cell.column)?.description ?? "?")"
    let place = LocalizedText(vi: name, en: name)
    func add(_ aspect: DocumentAspect, _ recorded: String?, _ found: String?) {
      let shown = Excerpt.pair(recorded, found)
      findings.add(DocumentFinding(place: place, aspect: aspect, recorded: shown.recorded, found: shown.found))
    }
    findings.addText(before?.value, after?.value, at: place)
    if before?.formula != after?.formula {
      let isKept = before?.value == after?.value && after?.value.isEmpty == false
      add(isKept ? .keptFormula : .formula, before?.formula.map { "=\($0)" }, after?.formula.map { "=\($0)" })
    }
    guard let before, let after else {
      if cell.value.isEmpty, cell.formula == nil { add(.look, nil, nil) }
      return
    }
    if before.isText != after.isText { add(.cellType, nil, nil) }
    let (old, new) = (expected.style(before), found.style(after))
    if old.numberFormat != new.numberFormat { add(.numberFormat, old.numberFormat, new.numberFormat) }
    if new.isInvisible, !old.isInvisible {
      findings.addText(nil, after.value, at: place, as: .hidden, group: "hidden \(sheet)")
    }
    if old.look != new.look { add(.look, old.look.shownMarkup, new.look.shownMarkup) }
    if before.letters != after.letters { add(.look, before.letters.shownMarkup, after.letters.shownMarkup) }
  }

  private func compareLines(
    _ old: WorkbookSurvey.Sheet,
    _ new: WorkbookSurvey.Sheet,
    _ findings: inout DocumentFindings
  ) {
    for isRow in [true, false] {
      let (before, after) = (Self.lines(of: old, isRow), Self.lines(of: new, isRow))
      for number in Set(before.keys).union(after.keys).sorted() {
        let (first, second) = (before[number], after[number])
        let name =
          isRow ? "\(number)" : CellReference(row: 1, column: number).map { String($0.description.dropLast()) } ?? ""
        let place =
          isRow
          ? LocalizedText(vi: "\(old.name)!dòng \(name)", en: "\(old.name)!row \(name)")
          : LocalizedText(vi: "\(old.name)!cột \(name)", en: "\(old.name)!column \(name)")
        if first?.isHidden ?? false != second?.isHidden ?? false {
          let text =
            second?.isHidden == true
            ? LocalizedText(
              vi: isRow ? "dòng bị ẩn" : "cột bị ẩn",
              en: isRow ? "the row is hidden" : "the column is hidden"
            )
            : LocalizedText(vi: "ẩn trong hồ sơ, ở đây thì hiện", en: "hidden in the record, and shown here")
          findings.add(DocumentFinding(place: place, aspect: .visibility, recorded: nil, found: nil, text: text))
        } else if first?.look ?? [] != second?.look ?? [] {
          let shown = Excerpt.pair(first?.look.shownMarkup, second?.look.shownMarkup)
          findings.add(DocumentFinding(place: place, aspect: .look, recorded: shown.recorded, found: shown.found))
        }
      }
    }
  }

  /// The rows or columns by their numbers; a file may say of columns in one word what it says of each.
  private static func lines(of sheet: WorkbookSurvey.Sheet, _ isRow: Bool) -> [Int: WorkbookSurvey.Line] {
    var lines: [Int: WorkbookSurvey.Line] = [:]
    // Ranges that lie apart name each column once; a file in which they do not cannot keep anybody busy.
    var steps = 4 * CellReference.lastColumn
    for line in sheet.lines where line.isRow == isRow {
      let range = isRow ? line.range : line.range.clamped(to: 1...CellReference.lastColumn)
      if !isRow { steps -= range.count }
      guard steps >= 0 else { break }
      for number in range where lines[number] == nil { lines[number] = line }
    }
    return lines
  }

  private func add(
    _ aspect: DocumentAspect,
    at sheet: String,
    _ text: LocalizedText,
    _ findings: inout DocumentFindings
  ) {
    let place = LocalizedText(vi: "trang tính «\(sheet)»", en: "sheet '\(sheet)'")
    findings.add(DocumentFinding(place: place, aspect: aspect, recorded: nil, found: nil, text: text))
  }
}

extension WorkbookSurvey.Cell {
  fileprivate var position: (Int, Int) { (row, column) }
}
