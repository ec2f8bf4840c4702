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

  /// The largest budget: fifteen digits, which every document can hold.
  package static let largestBudget = Money(dong: 999_999_999_999_999)

  package static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
  package static func + (left: Money, right: Money) -> Money { Money(dong: left.dong + right.dong) }
  package static func - (left: Money, right: Money) -> Money { Money(dong: left.dong - right.dong) }
  package static func += (left: inout Money, right: Money) { left = left + right }
}

extension Sequence<Money> {
  /// The sum of the amounts.
  package func total() -> Money { reduce(.zero, +) }
}

/// A share or a rise in percent, exact to the hundredth of a percent.
package struct Percentage: Sendable, Hashable, Comparable {
  /// Hundredths of a percent: 5.25 % are 525.
  package let hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }
  package init(percent: Int) { self.hundredths = percent * 100 }

  package static let zero = Percentage(hundredths: 0)

  package var magnitude: Percentage { Percentage(hundredths: Int(clamping: hundredths.magnitude)) }

  package static func < (left: Percentage, right: Percentage) -> Bool { left.hundredths < right.hundredths }

  /// Changes an amount by a percentage, and rounds up to whole đồng.
  ///
  ///     Percentage(percent: 5).added(to: Money(dong: 1_001))   // 1_052 đồng
  ///
  /// - Returns: nothing if the result does not fit into 64 bits.
  package func added(to amount: Money) -> Money? {
    let scaled = Int128(amount.dong) * Int128(10_000 + hundredths)
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: 10_000)
    return Int(exactly: remainder > 0 ? quotient + 1 : quotient).map(Money.init)
  }
}

/// A floor area, exact to the hundredth of a square metre.
package struct Area: Sendable, Hashable, Comparable {
  /// Hundredths of a square metre: 82.5 m² are 8,250.
  package var hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }
  package init(squareMetres: Int) { self.hundredths = squareMetres * 100 }

  package static let zero = Area(hundredths: 0)

  /// The whole square metres that contain the area: 82.5 m² need 83.
  package var squareMetresRoundedUp: Int { (hundredths + 99) / 100 }

  package static func < (left: Area, right: Area) -> Bool { left.hundredths < right.hundredths }
  package static func + (left: Area, right: Area) -> Area { Area(hundredths: left.hundredths + right.hundredths) }
  package static func - (left: Area, right: Area) -> Area { Area(hundredths: left.hundredths - right.hundredths) }
}
