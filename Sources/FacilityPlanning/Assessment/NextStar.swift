package import Vocabulary

/// The cheapest way to the next star.
package struct NextStar: Sendable, Hashable {
  package let stars: Int
  package let cost: Money
  /// The requirements whose gaps are closed on the way, in the order of the edition.
  package let requirements: [Slug]

  package init(stars: Int, cost: Money, requirements: [Slug]) {
    self.stars = stars
    self.cost = cost
    self.requirements = requirements
  }
}
