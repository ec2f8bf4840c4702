/// An amount in whole đồng.
///
/// Single amounts stay below `Money.limit`, so that the sum over ten times the country still fits; a larger one is
/// refused where it enters.
package struct Money: Sendable, Hashable, Comparable {
  package var dong: Int

  package init(dong: Int) { self.dong = dong }

  package static let zero = Money(dong: 0)

  /// The largest amount that a single price, gap or cost may have: 1,000,000,000,000 đồng.
  package static let limit = Money(dong: 1_000_000_000_000)

  package static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
  package static func + (left: Money, right: Money) -> Money { Money(dong: left.dong + right.dong) }
  package static func - (left: Money, right: Money) -> Money { Money(dong: left.dong - right.dong) }
  package static func += (left: inout Money, right: Money) { left = left + right }
}

extension Sequence<Money> {
  /// The sum of the amounts.
  package func total() -> Money { reduce(.zero, +) }
}
