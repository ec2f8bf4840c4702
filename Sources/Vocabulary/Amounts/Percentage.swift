/// A share or a rise in percent, exact to the hundredth of a percent.
package struct Percentage: Sendable, Hashable, Comparable {
  /// Hundredths of a percent: 5.25 % are 525.
  package let hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }
  package init(percent: Int) { self.hundredths = percent * 100 }

  package static let zero = Percentage(hundredths: 0)

  package var magnitude: Percentage { Percentage(hundredths: abs(hundredths)) }

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
