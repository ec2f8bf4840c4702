package import Vocabulary

/// What a supplier asks for one unit of an item.
package struct Quote: Sendable, Hashable {
  package var item: Slug
  package var supplier: String
  package var date: CalendarDate
  package var unitPrice: Money
  package var includesVAT: Bool
  /// The scan or letter of the quote, as the city names it.
  package var file: String?
  /// The cell of the price.
  package var cell: Source
  /// The cell of its day.
  package var dateCell: Source?

  package init(
    item: Slug,
    supplier: String,
    date: CalendarDate,
    unitPrice: Money,
    includesVAT: Bool,
    file: String? = nil,
    cell: Source,
    dateCell: Source? = nil
  ) {
    self.dateCell = dateCell
    self.item = item
    self.supplier = supplier
    self.date = date
    self.unitPrice = unitPrice
    self.includesVAT = includesVAT
    self.file = file
    self.cell = cell
  }
}

/// How the base price of an item follows from its quotes.
package struct QuoteRule: Sendable, Hashable {
  /// Which price is taken.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case lowest
    /// The middle one; of an even number, the mean of the middle two, rounded up to whole đồng.
    case median
    /// Rounded up to whole đồng.
    case mean
  }

  package var kind: Kind
  /// With fewer quotes the price book decides.
  package var atLeast: Int

  package init(_ kind: Kind, atLeast: Int) {
    self.kind = kind
    self.atLeast = atLeast
  }

  /// The price that some quotes give, and the one among them that it is or that comes first below it.
  ///
  ///     QuoteRule(.median, atLeast: 2).price(of: [8_000_001, 5, 6_000_000, 9_000_000])   // 7_000_001
  ///
  /// - Returns: Nothing if there are too few.
  func price(of quotes: [Quote]) -> (price: Money, from: Quote)? {
    guard quotes.count >= max(1, atLeast) else { return nil }
    let sorted = quotes.sorted { $0.unitPrice < $1.unitPrice }
    let lower = sorted[(sorted.count - 1) / 2]
    switch kind {
    case .lowest: return (sorted[0].unitPrice, sorted[0])
    case .median: return (Self.mean(of: [lower, sorted[sorted.count / 2]]), lower)
    case .mean:
      let mean = Self.mean(of: sorted)
      return (mean, sorted.last { $0.unitPrice <= mean } ?? lower)
    }
  }

  private static func mean(of quotes: [Quote]) -> Money {
    let sum = quotes.reduce(Int128(0)) { $0 + Int128($1.unitPrice.dong) }
    return Money(dong: Int((sum + Int128(quotes.count) - 1) / Int128(quotes.count)))
  }
}

extension Price {
  /// The quotes for an item, and what the price book itself says.
  package struct Quoting: Sendable, Hashable {
    /// Nothing if the policy makes no use of quotes.
    package let rule: QuoteRule?
    /// In the order of their file.
    package let quotes: [Quote]
    package let bookLow: Money
    package let bookBase: Money
    package let bookHigh: Money
    package let bookCell: Source
    package let isBookAssumption: Bool

    /// Whether the base price follows from the quotes.
    package var decides: Bool { rule.map { quotes.count >= max(1, $0.atLeast) } ?? false }
  }

  /// The price by a rule and the quotes for it; the ends of the price book are widened so that they hold the base.
  func quoted(by quotes: [Quote], _ rule: QuoteRule?) -> Price {
    var price = self
    if let quoting {
      (price.low, price.base, price.high) = (quoting.bookLow, quoting.bookBase, quoting.bookHigh)
      (price.cell, price.isAssumption) = (quoting.bookCell, quoting.isBookAssumption)
      price.quoting = nil
    }
    guard rule != nil || !quotes.isEmpty else { return price }
    price.quoting = Quoting(
      rule: rule,
      quotes: quotes,
      bookLow: price.low,
      bookBase: price.base,
      bookHigh: price.high,
      bookCell: price.cell,
      isBookAssumption: price.isAssumption
    )
    guard let (base, from) = rule?.price(of: quotes) else { return price }
    price.base = base
    price.low = min(price.low, base)
    price.high = max(price.high, base)
    price.cell = from.cell
    price.isAssumption = false
    return price
  }
}

extension PriceBook {
  /// The book with the quotes for its items, whose base prices follow a rule where there are enough of them.
  ///
  /// - Complexity: O(*n* log *n*) in the prices and quotes.
  package func quoted(by quotes: [Quote], _ rule: QuoteRule?) -> PriceBook {
    let byItem = Dictionary(grouping: quotes, by: \.item)
    return PriceBook(prices.map { $0.quoted(by: byItem[$0.item] ?? [], rule) })
  }

  /// The same quotes under another rule.
  package func quoted(under rule: QuoteRule?) -> PriceBook {
    PriceBook(prices.map { $0.quoted(by: $0.quoting?.quotes ?? [], rule) })
  }
}
