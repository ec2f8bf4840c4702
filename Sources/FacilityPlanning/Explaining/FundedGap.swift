package import Vocabulary

/// A gap that the plan closes, and what that hangs on.
package struct FundedGap: Sendable, Hashable {
  package let line: PlanLine
  /// Whether the policy demands it.
  package let isLocked: Bool
  /// What happens if it may not be funded; absent if that is too hard to tell.
  package let ifLeftOut: Consequence?
  /// Up to which cost to the city the best plan still funds it, all else equal; absent if the policy demands it, or if not sought.
  package let priceLimit: PriceLimit?

  package init(line: PlanLine, isLocked: Bool, ifLeftOut: Consequence?, priceLimit: PriceLimit?) {
    self.line = line
    self.isLocked = isLocked
    self.ifLeftOut = ifLeftOut
    self.priceLimit = priceLimit
  }

  /// By how much it may become dearer and stay.
  package var margin: Money? {
    guard case .upTo(let cost) = priceLimit else { return nil }
    return cost - line.cost
  }
}
