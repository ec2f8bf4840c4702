import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `prices.csv`.
struct PriceFile: SettingsFile {
  static let role = WorkspaceRole.prices

  /// The columns of the price book.
  enum Column: String, Sendable, CaseIterable {
    case item
    case nameVi = "name_vi"
    case nameEn = "name_en"
    case unitOfMeasure = "unit_of_measure"
    case low
    case base
    case high
    case vatIncluded = "vat_included"
    case `class`
    case usefulLifeYears = "useful_life_years"
    case source
    case date
    case assumption

    /// Whether a price can do without.
    var isOptional: Bool { self == .usefulLifeYears }
  }

  func settings(in table: Table, file: String) -> Checked<PriceBook> {
    var reader = PriceRowReader(file: file)
    guard let header = table.rows.first(where: { !$0.isBlank }) else {
      return Checked(refusal: Finding(EmptyFile(), at: Source(file: file)))
    }
    var columns: [Int: Column] = [:]
    for (index, cell) in header.cells.enumerated() where !cell.isBlank {
      if let column = Column(rawValue: cell.trimmed.lowercased()) {
        if let first = header.cells.indices.first(where: { columns[$0] == column }).map({ header.cells[$0] }) {
          reader.report(DuplicateColumn(heading: cell.trimmed, first: first.trimmed), at: cell)
        }
        columns[index] = column
      } else {
        reader.report(UnknownColumn(cell.trimmed, known: Column.allCases.map(\.rawValue)), at: cell)
      }
    }
    for column in Column.allCases where !columns.values.contains(column) && !column.isOptional {
      reader.report(MissingColumn(column.rawValue), at: Source(file: file, header.position))
    }
    var prices: [Price] = []
    var seen: Set<Slug> = []
    for row in table.rows where !row.isBlank && row.position != header.position {
      var cells: [Column: Cell] = [:]
      for (index, cell) in row.cells.enumerated() where !cell.isBlank {
        if let column = columns[index] { cells[column] = cell }
      }
      if let surplus = row.cells.enumerated().first(where: { index, cell in
        !cell.isBlank && (index >= header.cells.count || header.cells[index].isBlank)
      }) {
        reader.report(SurplusCell(text: surplus.element.trimmed), at: surplus.element)
      }
      guard let price = reader.price(cells, row: row, columns: Set(columns.values)) else { continue }
      if !seen.insert(price.item).inserted, let cell = cells[.item] {
        reader.report(RepeatedID(id: price.item.description), at: cell)
      }
      prices.append(price)
    }
    return Checked(PriceBook(prices), reader.findings).withoutErrors
  }
}
