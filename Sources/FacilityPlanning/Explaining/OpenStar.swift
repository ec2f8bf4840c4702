package import Vocabulary

/// A star that the plan does not give to a unit, and what would.
package struct OpenStar: Sendable, Hashable {
  package let stars: Int
  /// What the cheapest way there costs more than what is funded now.
  package let cost: Money
  package let ways: WaysToFunding

  package init(stars: Int, cost: Money, ways: WaysToFunding) {
    self.stars = stars
    self.cost = cost
    self.ways = ways
  }
}
