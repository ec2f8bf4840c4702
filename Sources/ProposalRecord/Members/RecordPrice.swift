package import FacilityPlanning
import FacilityWording
import Vocabulary

/// A price that a proposal uses, with the cell that states it.
package struct RecordPrice: RecordObject {
  package var item: String
  package var name: RecordText
  package var unitOfMeasure: String
  package var low: Int
  package var base: Int
  package var high: Int
  package var includesVAT: Bool
  package var `class`: String
  package var usefulLifeYears: Int?
  package var priceSource: String
  package var date: String
  package var assumption: Bool
  package var source: RecordSource
  /// What suppliers ask for the item; absent if nobody was asked.
  package var quotes: [RecordQuote]?
  /// The base of the price book, where the price follows from the quotes instead.
  package var bookBase: Int?

  package init(_ price: Price) {
    item = price.item.description
    name = RecordText(price.name)
    unitOfMeasure = price.unitOfMeasure
    low = price.low.dong
    base = price.base.dong
    high = price.high.dong
    includesVAT = price.includesVAT
    self.class = price.class.rawValue
    usefulLifeYears = price.usefulLifeYears
    priceSource = price.source
    date = price.date.description
    assumption = price.isAssumption
    source = RecordSource(price.cell)
    guard let quoting = price.quoting else { return }
    quotes = quoting.quotes.isEmpty ? nil : quoting.quotes.map(RecordQuote.init)
    bookBase = quoting.decides ? quoting.bookBase.dong : nil
  }
}

/// What a supplier asks for an item, with the cell that states it.
package struct RecordQuote: RecordObject {
  package var supplier: String
  package var date: String
  package var unitPrice: Int
  package var includesVAT: Bool
  package var file: String?
  package var source: RecordSource

  package init(_ quote: Quote) {
    supplier = quote.supplier
    date = quote.date.description
    unitPrice = quote.unitPrice.dong
    includesVAT = quote.includesVAT
    file = quote.file
    source = RecordSource(quote.cell)
  }
}

/// A package of like things, as one buyer would buy it.
package struct RecordPackage: RecordObject {
  package var category: String
  /// `goods`, `repair` or `works`.
  package var nature: String
  /// The unit's code; absent where all units buy together.
  package var unit: String?
  /// The ranks of its lines.
  package var lines: [Int]
  package var amount: Int
  /// The id of the rule, or `beyond` or `unknown`.
  package var route: String
  /// The limit that the package passes though none of its parts does.
  package var splitLimit: Int?

  package init(_ package: ProcurementPackage) {
    category = package.subject.category.rawValue
    nature = package.subject.nature.rawValue
    if case .unit(let buyer) = package.buyer { unit = buyer.code.description }
    lines = package.lines.map(\.rank)
    amount = package.amount.dong
    route = package.route.rawValue
    splitLimit = package.splitLimit?.content.upTo?.dong
  }
}

/// The sums over the lines that share a goal or a kind of spending.
package struct RecordSum: RecordObject {
  /// What the lines share.
  package var of: String
  package var lines: Int
  package var amount: Int
  package var gross: Int
  package var cost: Int
  package var others: Int

  package init(_ name: String, _ totals: ProposalTotals) {
    of = name
    lines = totals.lines
    amount = totals.amount.dong
    gross = totals.gross.dong
    cost = totals.cost.dong
    others = totals.others.dong
  }
}

extension RecordPrice {
  package static let shape = RecordShape<RecordPrice>(
    .member("item", \.item),
    .member("name", \.name, RecordWords.name),
    .member("unitOfMeasure", \.unitOfMeasure),
    .member("low", \.low, LocalizedText(vi: "giá thấp", en: "low price")),
    .member("base", \.base, LocalizedText(vi: "đơn giá dùng để tính", en: "price used")),
    .member("high", \.high, LocalizedText(vi: "giá cao", en: "high price")),
    .member("includesVAT", \.includesVAT),
    .member("class", \.class),
    .member("usefulLifeYears", \.usefulLifeYears, LocalizedText(vi: "số năm sử dụng", en: "useful life")),
    .member("priceSource", \.priceSource),
    .member("date", \.date),
    .member("assumption", \.assumption),
    .member("source", \.source),
    .member("quotes", \.quotes, LocalizedText(vi: "báo giá", en: "quotes")),
    .member("bookBase", \.bookBase, LocalizedText(vi: "giá trong bảng giá", en: "price of the price book"))
  )

  package static func name(of price: Recorded<RecordPrice>) -> String? { price.item.value }
  package static func source(of price: Recorded<RecordPrice>) -> String? { price.source.place }
}

extension RecordQuote {
  package static let shape = RecordShape<RecordQuote>(
    .member("supplier", \.supplier),
    .member("date", \.date),
    .member("unitPrice", \.unitPrice, LocalizedText(vi: "đơn giá", en: "unit price")),
    .member("includesVAT", \.includesVAT),
    .member("file", \.file),
    .member("source", \.source)
  )

  package static func name(of quote: Recorded<RecordQuote>) -> String? { quote.supplier.value }
  package static func source(of quote: Recorded<RecordQuote>) -> String? { quote.source.place }
}

extension RecordPackage {
  package static let shape = RecordShape<RecordPackage>(
    .member("category", \.category, RecordWords.category),
    .member("nature", \.nature),
    .member("unit", \.unit),
    .member("lines", \.lines, RecordWords.lines),
    .member("amount", \.amount, RecordWords.amount, sum: .lines(.gross)),
    .member("route", \.route, LocalizedText(vi: "hình thức mua sắm", en: "way of buying")),
    .member("splitLimit", \.splitLimit)
  )

  /// `unit/category/nature`, with `*` for all units together.
  package static func name(of package: Recorded<RecordPackage>) -> String? {
    let unit = package.unit.value
    guard let category = package.category.value, let nature = package.nature.value else { return unit }
    return "\(unit ?? "*")/\(category)/\(nature)"
  }
}

extension RecordSum {
  package static let shape = RecordShape<RecordSum>(
    .member("of", \.of),
    .member("lines", \.lines, RecordWords.lines, sum: .count),
    .member("amount", \.amount, RecordWords.amount, sum: .lines(.amount)),
    .member("gross", \.gross, RecordWords.gross, sum: .lines(.gross)),
    .member("cost", \.cost, RecordWords.cost, sum: .lines(.cost)),
    .member("others", \.others, RecordWords.others, sum: .others)
  )

  package static func name(of sum: Recorded<RecordSum>) -> String? { sum.of.value }
}
