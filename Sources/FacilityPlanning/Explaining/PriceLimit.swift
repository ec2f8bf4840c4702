package import Vocabulary

/// Up to which cost to the city the best plan funds something, all else equal.
///
/// There is one limit: what is in the best plan stays in it when it gets cheaper, because whatever leaves it out comes to
/// the same as before.
package enum PriceLimit: Sendable, Hashable {
  /// At this cost and below, and at no greater one.
  case upTo(Money)
  /// Not even for nothing.
  case never
  /// The search met its bound.
  case unknown
}
