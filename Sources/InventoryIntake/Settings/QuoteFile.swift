import FacilityPlanning
import FileFormats
import Vocabulary

/// Reads `quotes.csv`, what suppliers ask for items of the price book.
struct QuoteFile: SettingsFile {
  static let role = WorkspaceRole.quotes

  let prices: PriceBook

  /// The columns of the table.
  enum Column: String, Sendable, CaseIterable {
    case item
    case supplier
    case date
    case unitPrice = "unit_price"
    case vatIncluded = "vat_included"
    case file

    /// Whether a quote can do without.
    var isOptional: Bool { self == .file }
  }

  func settings(in table: Table, file: String) -> Checked<[Quote]> {
    let sheet = SettingsTable<Column>(table, file: file, isOptional: \.isOptional)
    var reader = SettingsCellReader(file: file)
    var quotes: [Quote] = []
    var seen: [[String]: Position] = [:]
    for row in sheet.rows {
      guard let quote = quote(row, columns: sheet.columns, &reader) else { continue }
      quotes.append(quote)
      guard let cell = row.cells[.supplier] else { continue }
      let key = [quote.item.description, WordKey(quote.supplier).spelling]
      if let first = seen[key] {
        reader.report(RepeatedQuote(supplier: quote.supplier, item: quote.item, first: first), at: cell)
      } else {
        seen[key] = cell.position
      }
    }
    return Checked(quotes, sheet.findings + reader.findings).withoutErrors
  }

  private func quote(
    _ row: SettingsTable<Column>.Row,
    columns: Set<Column>,
    _ reader: inout SettingsCellReader
  ) -> Quote? {
    let cells = reader.facts(row, of: "quote") { columns.contains($0) && !$0.isOptional }
    let item = reader.slug(cells[.item], Column.item.rawValue)
    let date = reader.day(cells[.date], Column.date.rawValue)
    let unitPrice = reader.money(cells[.unitPrice], Column.unitPrice.rawValue)
    let includesVAT = reader.flag(cells[.vatIncluded], Column.vatIncluded.rawValue)
    if let item, let cell = cells[.item], prices[item] == nil {
      let known = prices.prices.map(\.item)
      reader.report(UnknownReference(id: item, member: Column.item.rawValue, known: known), at: cell)
    }
    if let price = item.flatMap({ prices[$0] }), let includesVAT, includesVAT != price.includesVAT,
      let cell = cells[.vatIncluded]
    {
      reader.report(QuoteTaxMismatch(item: price.item, bookIncludesVAT: price.includesVAT), at: cell)
    }
    guard let item, let date, let unitPrice, let includesVAT, let supplier = cells[.supplier],
      let priceCell = cells[.unitPrice]
    else { return nil }
    return Quote(
      item: item,
      supplier: supplier.trimmed,
      date: date,
      unitPrice: unitPrice,
      includesVAT: includesVAT,
      file: cells[.file]?.trimmed,
      cell: Source(file: reader.file, priceCell.position),
      dateCell: cells[.date].map { Source(file: reader.file, $0.position) }
    )
  }
}
