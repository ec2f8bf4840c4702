package import Vocabulary

/// The change of one unit's pieces to the design that most units have, and the uniformity that it buys.
package struct UniformityChange: Sendable, Hashable {
  package let unit: Slug
  package let requirement: Requirement
  package let pieces: Int
  package let remedy: PricedRemedy
  /// How mixed the designs of the item are before any change.
  package let before: Dispersion
  /// How mixed they are if this unit alone changes.
  package let after: Dispersion

  /// The fall in dispersion as a fraction; positive if the change buys uniformity.
  package var fall: (numerator: Int128, denominator: Int128) {
    (
      Int128(before.numerator) * Int128(after.denominator) - Int128(after.numerator) * Int128(before.denominator),
      Int128(before.denominator) * Int128(after.denominator)
    )
  }

  /// Whether the change buys more uniformity per đồng than another, or nothing if both buy the same.
  ///
  /// Fall ÷ cost is compared by cross multiplication: exact, whatever the sizes. Both changes buy uniformity.
  fileprivate func buysMore(than other: UniformityChange) -> Bool? {
    let mine = Self.product(fall.numerator, other.fall.denominator, other.remedy.cost)
    let others = Self.product(other.fall.numerator, fall.denominator, remedy.cost)
    return mine == others ? nil : others.lexicographicallyPrecedes(mine)
  }

  /// A product in digits of 128 bits, the highest first.
  private static func product(_ numerator: Int128, _ denominator: Int128, _ cost: Money) -> [UInt128] {
    let pair = numerator.magnitude.multipliedFullWidth(by: denominator.magnitude)
    let low = pair.low.multipliedFullWidth(by: UInt128(cost.dong.magnitude))
    let high = pair.high.multipliedFullWidth(by: UInt128(cost.dong.magnitude))
    let (middle, carries) = low.high.addingReportingOverflow(high.low)
    return [high.high + (carries ? 1 : 0), middle, low.low]
  }
}

extension [UniformityChange] {
  /// What buys the most uniformity per đồng first; then what costs less, then by unit, then as they stand.
  func inOrderOfGain() -> [UniformityChange] {
    enumerated()
      .sorted { left, right in
        let (one, other) = (left.element, right.element)
        if let isBetter = one.buysMore(than: other) { return isBetter }
        if one.remedy.cost != other.remedy.cost { return one.remedy.cost < other.remedy.cost }
        return (one.unit, left.offset) < (other.unit, right.offset)
      }
      .map(\.element)
  }
}
