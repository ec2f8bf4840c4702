package import Vocabulary

/// A remedy with its quantity, its price and its cost.
package struct PricedRemedy: Sendable, Hashable {
  package let remedy: Remedy
  package let price: Price
  package let quantity: Int
  /// Quantity × base price, before contingency and share.
  package let amount: Money
  /// The whole cost with contingency, before the city's share, rounded up.
  package let grossCost: Money
  /// The city's share of the cost, rounded up.
  package let cost: Money

  package init(remedy: Remedy, price: Price, quantity: Int, amount: Money, grossCost: Money, cost: Money) {
    self.remedy = remedy
    self.price = price
    self.quantity = quantity
    self.amount = amount
    self.grossCost = grossCost
    self.cost = cost
  }
}
