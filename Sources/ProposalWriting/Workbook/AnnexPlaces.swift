import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// Where the tables of the annexes stand, known before they are written, so that sheets can refer to each other.
struct AnnexPlaces {
  let contents: String
  /// Annex I: one row for each line.
  let lines: SheetPlace
  /// One row for each unit.
  let units: SheetPlace
  /// Annex II: one row for each item.
  let items: SheetPlace
  /// The columns of Annex I.
  let layout: LinesLayout
  /// What others give for the lines of Annex I.
  let given: ContributionTable

  private let unitRows: [Slug: Int]
  private let itemRows: [Slug: Int]
  private let firstLines: [Slug: Int]

  init(_ proposal: Proposal, language: Language) {
    let plan = proposal.plan
    let demand = ItemDemand.all(in: plan.lines)
    given = ContributionTable(plan.policy.contributions)
    layout = LinesLayout(isShared: !plan.policy.contributions.isEmpty)
    contents = language.text(vi: "Mục lục", en: "Contents")
    func place(_ part: AnnexPart, _ rows: Int) -> SheetPlace {
      SheetPlace(sheet: part.label(in: language), headingRow: AnnexSheet.headRows + 1, rowCount: rows)
    }
    lines = place(.lines, plan.lines.count)
    units = place(.units, plan.units.count)
    items = place(.items, demand.count)
    unitRows = Self.rows(of: plan.units.map(\.unit.code))
    itemRows = Self.rows(of: demand.map(\.price.item))
    firstLines = Self.rows(of: plan.lines.map(\.unit.code))
  }

  /// The row of each code where it comes first.
  private static func rows(of codes: [Slug]) -> [Slug: Int] {
    Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The row of a unit.
  func unit(_ code: Slug) -> SheetRange? { unitRows[code].map { units.cell(row: $0, column: 3) } }

  /// The row of an item in Annex II.
  func item(_ item: Slug) -> SheetRange? { itemRows[item].map { items.cell(row: $0, column: 3) } }

  /// The first line of a unit in Annex I.
  func firstLine(of code: Slug) -> SheetRange? {
    firstLines[code].map { lines.cell(row: $0, column: layout.place(.unit)) }
  }

  /// A formula that adds a column of Annex I up over the lines in which other columns hold what some cells hold.
  func sum(_ column: LinesSheet.Column, where conditions: [(LinesSheet.Column, String)]) -> String {
    "SUMIFS(\(lines.column(layout.place(column))),\(criteria(conditions)))"
  }

  /// A formula for the whole cost of such lines, whoever pays for it.
  func gross(where conditions: [(LinesSheet.Column, String)]) -> String {
    let payers: [LinesSheet.Column] = layout.isShared ? [.support, .contribution, .others] : [.support, .others]
    return payers.map { sum($0, where: conditions) }.joined(separator: "+")
  }

  /// A formula that counts such lines.
  func count(where conditions: [(LinesSheet.Column, String)]) -> String { "COUNTIFS(\(criteria(conditions)))" }

  private func criteria(_ conditions: [(LinesSheet.Column, String)]) -> String {
    conditions.map { "\(lines.column(layout.place($0))),\($1)" }.joined(separator: ",")
  }
}

/// Where the rows of a table stand on their sheet.
struct SheetPlace {
  let sheet: String
  /// The row of the headings.
  let headingRow: Int
  let rowCount: Int

  var firstRow: Int { headingRow + 1 }
  /// The row of sums, if there is one, stands here.
  var sumRow: Int { firstRow + rowCount }

  /// All rows of a column, as a formula of any sheet names them.
  func column(_ column: Int) -> SheetRange {
    SheetRange(sheet, CellRange(rows: firstRow...max(firstRow, sumRow - 1), columns: column...column))
  }

  /// One cell, for a link or a formula; rows are counted from 0.
  func cell(row: Int, column: Int) -> SheetRange {
    SheetRange(sheet, CellRange(rows: firstRow + row...firstRow + row, columns: column...column))
  }

  /// The sum of a column.
  func sum(_ column: Int) -> SheetRange {
    SheetRange(sheet, CellRange(rows: sumRow...sumRow, columns: column...column))
  }
}

/// A table on a sheet: typed columns, rows of cells, and a row of sums that are formulas.
struct SheetTable {
  struct Column {
    var title: String
    /// In characters.
    var width: Int
    /// Whether the row of sums adds the column up.
    var isSummed = false

    init(_ title: String, _ width: Int, isSummed: Bool = false) {
      self.title = title
      self.width = width
      self.isSummed = isSummed
    }
  }

  var columns: [Column]
  var rows: [[WorkbookDocument.Cell]]
  /// What the row of sums is called, and the column where it says so; no such row without.
  var sumTitle: (text: String, column: Int)?

  /// The sum of a column as the cells hold it now.
  func sum(ofColumn column: Int) -> Int {
    rows.reduce(0) { sum, row in
      guard column < row.count else { return sum }
      return switch row[column].value {
      case .integer(let number), .formula(_, .integer(let number)): sum + number
      default: sum
      }
    }
  }
}
