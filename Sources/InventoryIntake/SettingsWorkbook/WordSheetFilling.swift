import FileFormats
package import Vocabulary

/// What became of words that were to be learnt.
package enum LearnedWords: Sendable {
  /// They stand in a file now.
  case written(String)
  /// They cannot be put into the workbook with all else kept; the cells in which they belong.
  case byHand([(source: Source, text: String)])
  /// The file has no list to which they could be added.
  case noList(String)
}

/// Adds words for items to the sheet of the workbook that lists words of units: a row each, below the last.
enum WordSheetFilling {
  enum Outcome {
    case filled([UInt8])
    case notFilled([(source: Source, text: String)])
    /// The workbook cannot be read, or has no sheet with the headings that it takes.
    case noSheet
  }

  /// The workbook with further rows, every other cell kept as it is.
  static func learning(_ words: [ProposedAlias], in bytes: [UInt8], file: String) -> Outcome {
    guard let book = try? Workbook(ofSettings: StoredFile(bytes, name: file)),
      let description = SettingsSheet.all.first(where: { $0.role == .aliases && $0.shape.list != nil })
    else { return .noSheet }
    let names = [description.name.vi, description.name.en].map { WordKey($0) }
    guard let source = book.sheets.first(where: { $0.visibility == .visible && names.contains(WordKey($0.name)) })
    else {
      return .noSheet
    }
    let table = SheetTable(source, as: description, file: file)
    let columns = ["kind", "means", "words"].compactMap { key in
      description.columns.firstIndex { $0.path.last == key }.flatMap { table.headings[$0]?.reference }
    }
    guard columns.count == 3, let headingRow = columns.map(\.row).max() else { return .noSheet }
    let used = source.table.rows.filter { !$0.isBlank }.compactMap { $0.cells.first?.reference?.row }
    let last = used.max() ?? headingRow
    // The row that says that there is no word yet gives way.
    let none = table.isEmptyList ? table.rows.first?.cells.values.first?.reference : nil
    let kind = item(in: description, language: heading(of: columns[0], in: source))
    var cells: [CellReference: String] = [:]
    var listed: [(source: Source, text: String)] = []
    if let none { cells[none] = "" }
    for (number, word) in words.enumerated() {
      let row = (none?.row ?? last + 1) + number
      let texts = [kind, word.meaning, CellList.text(of: [word.word], .vietnamese)]
      for (column, text) in zip(columns, texts) {
        guard let cell = CellReference(row: row, column: column.column) else { return .noSheet }
        cells[cell] = text
        listed.append((Source(file: file, place: .cell(sheet: source.name, reference: cell.description)), text))
      }
    }
    guard let filled = try? WorkbookCellFiller(bytes).filled([source.name: cells]),
      isFaithful(filled, to: book, words, file: file)
    else { return .notFilled(listed) }
    return .filled(filled)
  }

  private static func heading(of cell: CellReference, in sheet: Workbook.Sheet) -> String {
    sheet.table.rows.lazy.flatMap(\.cells).first { $0.reference == cell }?.trimmed ?? ""
  }

  /// The word for the kind of row, in the language of the headings.
  private static func item(in description: SettingsSheet, language heading: String) -> String {
    guard let column = description.columns.first(where: { $0.path.last == "kind" }),
      case .word(let words) = column.kind,
      let word = words.first(where: { $0.raw == "item" })
    else { return "item" }
    return WordKey(heading) == WordKey(column.heading.en) ? word.name.en : word.name.vi
  }

  /// Whether a copy says all that the workbook said, and the words besides.
  private static func isFaithful(_ copy: [UInt8], to book: Workbook, _ words: [ProposedAlias], file: String) -> Bool {
    guard let again = try? Workbook(ofSettings: StoredFile(copy, name: file)) else { return false }
    let (before, after) = (SettingsWorkbook(book, file: file), SettingsWorkbook(again, file: file))
    let others = WorkspaceRole.allCases.filter { $0 != .aliases }
    let learnt = (before.documents[.aliases]?["aliases"]?.elements?.count ?? 0) + words.count
    return others.allSatisfy { before.documents[$0]?.meaning == after.documents[$0]?.meaning }
      && after.documents[.aliases]?["aliases"]?.elements?.count == learnt
      && after.findings.count <= before.findings.count
  }
}

extension Cell {
  /// The cell of a workbook in which it stands.
  fileprivate var reference: CellReference? {
    if case .cell(let place) = position { place.reference } else { nil }
  }
}
