/// What a line costs, worked out from its factors alone.
///
///     CostRecount(quantity: 1, unitPrice: 2_350_000, contingency: 5, share: 70, rounding: 1_000)?.cost   // 1_728_000
///
/// It shares no code with the planner's `CostEstimate` on purpose, so that a fault there does not hide itself. Whoever
/// judges or explains a recorded cost counts with it.
package struct CostRecount: Sendable, Hashable {
  /// Quantity × unit price.
  package let amount: Int
  /// The amount with contingency, rounded up.
  package let gross: Int
  /// The city's share of the amount with contingency, rounded up, less what others give.
  package let cost: Int
  /// What the gross, the cost and the money of others leave to the unit.
  package let ownPart: Int
  /// What is used of the money of others.
  package let contribution: Int
  /// The amount with contingency before it is rounded, in ten-thousandths of a đồng.
  package let exactGross: Int128
  /// The city's share, rounded up, before the money of others is taken off.
  package let shareCost: Int
  /// The city's share before it is rounded, in ten-thousandths of a đồng.
  package let exactCost: Int128

  /// Works out the three amounts, or nothing if a factor is negative or a product does not fit into 64 bits.
  ///
  /// - Parameters:
  ///   - contingency: In percent, on top of the amount.
  ///   - share: The city's part in percent.
  ///   - rounding: The amount of which the results are multiples, before the money of others is taken off.
  ///   - others: What others give for the gap.
  package init?(quantity: Int, unitPrice: Int, contingency: Int, share: Int, rounding: Int, others: Int = 0) {
    guard min(quantity, unitPrice, contingency, share, others) >= 0, rounding > 0 else { return nil }
    let (amount, isTooLarge) = quantity.multipliedReportingOverflow(by: unitPrice)
    guard !isTooLarge, let percent = Int32(exactly: contingency), let part = Int32(exactly: share),
      let exactCost = Self.share(part, of: Int128(amount) * (100 + Int128(percent))),
      let shareCost = Self.multiple(of: rounding, from: exactCost)
    else { return nil }
    let exactGross = Int128(amount) * (100 + Int128(percent)) * 100
    guard let gross = Self.multiple(of: rounding, from: exactGross) else { return nil }
    self.amount = amount
    self.gross = gross
    self.shareCost = shareCost
    cost = others < shareCost ? shareCost - others : 0
    let rest = gross - cost
    (contribution, ownPart) = others < rest ? (others, rest - others) : (max(0, rest), 0)
    self.exactGross = exactGross
    self.exactCost = exactCost
  }

  private static func share(_ part: Int32, of total: Int128) -> Int128? {
    let (product, isTooLarge) = total.multipliedReportingOverflow(by: Int128(part))
    return isTooLarge ? nil : product
  }

  /// The least multiple that is not below a number of ten-thousandths.
  private static func multiple(of unit: Int, from total: Int128) -> Int? {
    let (whole, rest) = total.quotientAndRemainder(dividingBy: 10_000 * Int128(unit))
    return Int(exactly: (rest == 0 ? whole : whole + 1) * Int128(unit))
  }
}
