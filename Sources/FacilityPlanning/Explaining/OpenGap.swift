/// A gap that the plan leaves open, and what would close it.
package struct OpenGap: Sendable, Hashable {
  package let gap: UnfundedGap
  /// The ways to it; absent if the policy excludes it or it has no cost.
  package let ways: WaysToFunding?
  /// Up to which cost to the city the best plan would fund it, all else equal; absent where there are no ways, or if not sought.
  package let priceLimit: PriceLimit?

  package init(gap: UnfundedGap, ways: WaysToFunding?, priceLimit: PriceLimit?) {
    self.gap = gap
    self.ways = ways
    self.priceLimit = priceLimit
  }
}
