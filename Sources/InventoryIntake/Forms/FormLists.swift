import FacilityPlanning
import FileFormats
import Vocabulary

/// The words that drop-down lists offer, each list once, in a sheet that nobody sees.
struct FormLists {
  private let sheet: String
  private var lists: [[String]] = []

  init(sheet: String) { self.sheet = sheet }

  /// A rule that offers some words.
  mutating func rule(offering words: [String]) -> WorkbookDocument.Validation.Rule {
    let column: Int
    if let known = lists.firstIndex(of: words) {
      column = known + 1
    } else {
      lists.append(words)
      column = lists.count
    }
    return .listIn(SheetRange(sheet, CellRange(rows: 1...max(1, words.count), columns: column...column)))
  }

  /// The sheet, a column for each list, and behind them the mark by which a form is known again.
  func hiddenSheet(mark: FormMark? = nil) -> WorkbookDocument.Sheet {
    var hidden = WorkbookDocument.Sheet(name: sheet)
    hidden.isHidden = true
    hidden.isProtected = true
    let count = max(mark == nil ? 0 : 1, lists.map(\.count).max() ?? 0)
    hidden.rows = (0..<count).map { row in
      let words = lists.map { list in WorkbookDocument.Cell(row < list.count ? .text(list[row]) : .empty) }
      return WorkbookDocument.Row(words + (row == 0 ? mark.map { [.init(.text($0.description))] } ?? [] : []))
    }
    return hidden
  }
}
