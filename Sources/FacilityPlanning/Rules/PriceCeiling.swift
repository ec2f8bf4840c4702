package import Vocabulary

/// The most that one piece of some equipment may cost, tax included.
package struct PriceCeiling: Sendable, Hashable {
  package var name: LocalizedText
  /// The entries of the price book that it holds for.
  package var items: [Slug]
  package var amount: Money
  /// How many an agency may have, in words, where the rule says so.
  package var quantity: LocalizedText?

  package init(name: LocalizedText, items: [Slug], amount: Money, quantity: LocalizedText? = nil) {
    self.name = name
    self.items = items
    self.amount = amount
    self.quantity = quantity
  }
}
