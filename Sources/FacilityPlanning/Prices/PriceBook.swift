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
