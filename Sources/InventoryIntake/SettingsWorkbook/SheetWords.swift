import FileFormats
import Vocabulary

/// Speaks of members of documents in the words of a sheet: its headings, its words, its cells.
struct SheetWords {
  private let table: SheetTable
  /// What members and words of the document are called in the sheet.
  private let names: [String: LocalizedText]

  init(_ table: SheetTable) {
    self.table = table
    names = Self.names(in: table)
  }

  /// The finding as somebody with the sheet before the eyes understands it.
  func spoken(_ finding: Finding, at cell: CellReference) -> Finding {
    var finding = finding
    if let missing = finding.kind as? MissingMember, let place = place(of: missing) {
      let heading = self.heading(place)
      let target = table.cell(of: place, inRowOf: cell)
      finding = Finding(
        MissingCell(heading: heading, hasColumn: target != nil),
        at: target.map { source(finding.source, $0) } ?? finding.source
      )
    }
    if let member = finding.kind.blankMember,
      let place = table.sheet.columns.firstIndex(where: { $0.path.last == member }),
      let target = table.cell(of: place, inRowOf: cell)
    {
      finding = finding.at(source(finding.source, target))
    }
    finding.memberNames = names
    return finding
  }

  private func source(_ source: Source, _ cell: CellReference) -> Source {
    Source(file: source.file, place: .cell(sheet: table.name, reference: cell.description))
  }

  /// The heading as the workbook writes it, or would.
  private func heading(_ place: Int) -> LocalizedText { Self.heading(place, in: table) }

  private static func heading(_ place: Int, in table: SheetTable) -> LocalizedText {
    if let cell = table.headings[place] { return LocalizedText(vi: cell.trimmed, en: cell.trimmed) }
    return table.sheet.columns[place].heading
  }

  private func place(of missing: MissingMember) -> Int? {
    let columns = table.sheet.columns
    let exact = columns.firstIndex { column in
      let way = (column.path.list ?? []) + column.path.keys
      return way.last == missing.member && way.dropLast().last == missing.owner
    }
    return exact ?? columns.firstIndex { $0.path.first == missing.member }
      ?? columns.firstIndex { $0.path.last == missing.member }
  }

  private static func names(in table: SheetTable) -> [String: LocalizedText] {
    var names: [String: LocalizedText] = [:]
    for sheet in SettingsSheet.all where sheet.roles.contains(table.sheet.role) {
      if let list = sheet.shape.list { names[list] = sheet.name }
    }
    for column in table.sheet.columns {
      if case .word(let words) = column.kind {
        for word in words where names[word.raw] == nil { names[word.raw] = word.name }
      }
      if case .words(let words) = column.kind {
        for word in words where names[word.raw] == nil { names[word.raw] = word.name }
      }
    }
    for (place, column) in table.sheet.columns.enumerated() where column.isShown {
      for key in [column.path.last, column.path.first] where !["vi", "en", ""].contains(key) {
        names[key] = heading(place, in: table)
      }
    }
    return names
  }
}
