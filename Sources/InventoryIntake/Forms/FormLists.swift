import FacilityPlanning
import FileFormats
package import Vocabulary

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

  /// The sheet, a column for each list.
  func hiddenSheet() -> WorkbookDocument.Sheet {
    var hidden = WorkbookDocument.Sheet(name: sheet)
    hidden.isHidden = true
    hidden.isProtected = true
    let count = lists.map(\.count).max() ?? 0
    hidden.rows = (0..<count).map { row in
      WorkbookDocument.Row(lists.map { list in .init(row < list.count ? .text(list[row]) : .empty) })
    }
    return hidden
  }
}

/// The record of a folder of forms: which of them the tool wrote, so that it knows its own.
package struct FormRecord: JSONRecord {
  /// A form and the digest of its bytes.
  package struct File: Encodable, Sendable, Hashable {
    package let file: String
    package let sha256: String

    package init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  /// The name and version of the shape of the record.
  package static let schemaName = "onestop.forms/1"

  package let schema = schemaName
  package let round: String
  /// In the order of their names.
  package let outputs: [File]

  /// Makes the record.
  package init(round: Round, outputs: [File]) {
    self.round = round.description
    self.outputs = outputs.sorted { $0.file < $1.file }
  }
}
