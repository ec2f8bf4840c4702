package import Vocabulary

/// The prices of all remedies, by item.
package struct PriceBook: Sendable, Hashable {
  package let prices: [Price]
  private let byItem: [Slug: Price]

  package init(_ prices: [Price]) {
    self.prices = prices
    self.byItem = Dictionary(prices.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(item: Slug) -> Price? { byItem[item] }
}

extension PriceBook {
  /// The same prices, those of some items changed by a percentage and rounded up to whole đồng.
  ///
  /// - Parameter item: The only item whose price changes; all change if absent.
  /// - Throws: `PlanningError.priceTooLarge` if a price passes `Money.limit`.
  package func changed(by change: Percentage, item: Slug? = nil) throws(PlanningError) -> PriceBook {
    var changed: [Price] = []
    for var price in prices {
      if item.map({ $0 == price.item }) ?? true {
        guard let low = change.added(to: price.low), let base = change.added(to: price.base),
          let high = change.added(to: price.high), max(low, base, high) <= Money.limit
        else { throw .priceTooLarge(price.item) }
        (price.low, price.base, price.high) = (low, base, high)
      }
      changed.append(price)
    }
    return PriceBook(changed)
  }
}
