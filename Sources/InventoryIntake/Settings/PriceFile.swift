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
    let sheet = SettingsTable<Column>(table, file: file, isOptional: \.isOptional)
    var reader = SettingsCellReader(file: file)
    var prices: [Price] = []
    var seen: Set<Slug> = []
    for row in sheet.rows {
      guard let price = Self.price(row, columns: sheet.columns, &reader) else { continue }
      if !seen.insert(price.item).inserted, let cell = row.cells[.item] {
        reader.report(RepeatedID(id: price.item.description), at: cell)
      }
      prices.append(price)
    }
    return Checked(PriceBook(prices), sheet.findings + reader.findings).withoutErrors
  }

  /// - Parameter columns: the columns that the book has; one that is missing is reported once and not for each row.
  private static func price(
    _ row: SettingsTable<Column>.Row,
    columns: Set<Column>,
    _ reader: inout SettingsCellReader
  ) -> Price? {
    let cells = reader.facts(row, of: "price") { columns.contains($0) && !$0.isOptional }
    let item = reader.slug(cells[.item], Column.item.rawValue)
    let low = reader.money(cells[.low], Column.low.rawValue)
    let base = reader.money(cells[.base], Column.base.rawValue)
    let high = reader.money(cells[.high], Column.high.rawValue)
    let includesVAT = reader.flag(cells[.vatIncluded], Column.vatIncluded.rawValue)
    let isAssumption = reader.flag(cells[.assumption], Column.assumption.rawValue)
    let life = reader.number(cells[.usefulLifeYears], Column.usefulLifeYears.rawValue, maximum: 200)
    let date = reader.day(cells[.date], Column.date.rawValue)
    let bookClass: Price.Class? = reader.word(cells[.class], Column.class.rawValue)
    guard let item, let low, let base, let high, let includesVAT, let isAssumption, let date, let bookClass,
      let nameVi = cells[.nameVi], let nameEn = cells[.nameEn], let measure = cells[.unitOfMeasure],
      let source = cells[.source], let baseCell = cells[.base]
    else { return nil }
    if !(low <= base && base <= high) { reader.report(PriceRange(low: low, base: base, high: high), at: baseCell) }
    var price = Price(
      item: item,
      name: LocalizedText(vi: nameVi.trimmed, en: nameEn.trimmed),
      unitOfMeasure: measure.trimmed,
      low: low,
      base: base,
      high: high,
      includesVAT: includesVAT,
      class: bookClass,
      usefulLifeYears: life,
      source: source.trimmed,
      date: date,
      isAssumption: isAssumption,
      cell: Source(file: reader.file, baseCell.position)
    )
    price.dateCell = cells[.date].map { Source(file: reader.file, $0.position) }
    price.sourceCell = Source(file: reader.file, source.position)
    return price
  }
}
