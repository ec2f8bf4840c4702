import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The blocks of an annex below each other on a sheet: texts over the whole width, tables with figures that stay figures.
struct ReportSheet {
  let blocks: [Report.Block]
  let language: Language

  private static let broadest = 44
  private static let narrowest = 8
  private var figures: Figures { Figures(language) }

  private var tables: [Report.Table] {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table
      case .schedule(let schedule): schedule.table
      case .chart(let chart): chart.table
      default: nil
      }
    }
  }

  /// The widths that suit all tables, column by column, within what a broad page shows in type of nine points.
  var widths: [Int] {
    let count = tables.map(\.columns.count).max() ?? 0
    guard count > 0 else { return [100] }
    if let drawn = drawnWidths { return drawn }
    var widths = (0..<count).map { column in
      let longest = tables.map { longestText(of: $0, column) }.max() ?? 0
      return min(Self.broadest, max(Self.narrowest, longest + 2))
    }
    while widths.reduce(0, +) > SheetStyles.broadPage(columns: count), let widest = widths.max(),
      widest > Self.narrowest, let place = widths.firstIndex(of: widest)
    {
      widths[place] -= 1
    }
    return widths
  }

  /// Where one table alone is drawn for paper: its widths in millimetres, seven characters to each ten.
  private var drawnWidths: [Int]? {
    let schedules = blocks.compactMap { block -> Report.Schedule? in
      if case .schedule(let schedule) = block { schedule } else { nil }
    }
    guard tables.count == 1, let only = schedules.first else { return nil }
    return only.columns.map { max(4, $0.width * 7 / 10 - 1) }
  }

  /// The characters of the longest text in a column; headings may take two lines.
  private func longestText(of table: Report.Table, _ column: Int) -> Int {
    guard column < table.columns.count else { return 0 }
    return (table.rows + table.totals).reduce(table.columns[column].title.count / 2 + 2) { longest, row in
      max(longest, figures.text(table.cells(of: row)[column]).count)
    }
  }

  /// Adds the blocks to a sheet that has its head.
  func write(to draft: inout AnnexSheet) {
    let featured = tables.count == 1
    for block in blocks {
      switch block {
      case .heading(_, let phrase): draft.add(figures.text(phrase), SheetStyles.bold)
      case .paragraph(let phrase): draft.add(figures.text(phrase))
      case .note(_, let phrase): draft.add(figures.text(phrase), SheetStyles.bold)
      case .list(let list):
        for (place, item) in list.items.enumerated() {
          draft.add((list.style == .numbered ? "\(place + 1). " : "- ") + figures.text(item))
        }
      case .facts(let facts):
        for fact in facts { draft.add("\(fact.name): \(figures.text(fact.value))") }
      case .table(let table): write(table, to: &draft, featured: featured)
      case .schedule(let schedule): write(schedule.table, to: &draft, featured: featured)
      case .chart(let chart): write(chart.table, to: &draft, featured: featured)
      // What only letters have.
      case .letterhead, .legalGrounds, .signature, .recipients, .annex: break
      }
    }
  }

  private func write(_ table: Report.Table, to draft: inout AnnexSheet, featured: Bool) {
    if let caption = table.caption { draft.add(figures.text(caption), SheetStyles.bold) }
    let place = draft.add(cells(of: table))
    if featured { draft.feature(place, columns: table.columns.count) }
    draft.addGap()
  }

  private func cells(of table: Report.Table) -> SheetTable {
    var sheet = SheetTable(
      columns: table.columns.map { SheetTable.Column($0.title, 0) },
      rows: table.rows.map { row(table, $0) }
    )
    for total in table.totals { sheet.rows.append(row(table, total)) }
    return sheet
  }

  private func row(_ table: Report.Table, _ row: [Phrase]) -> [WorkbookDocument.Cell] {
    zip(table.columns, table.cells(of: row)).map { .typed($1, $0.kind, figures) }
  }
}
