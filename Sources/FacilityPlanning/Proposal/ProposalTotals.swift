package import Vocabulary

/// The sums over the lines of a plan, from the bare prices to what the city pays.
///
///     amount   quantity × unit price
///     gross    amount and contingency, rounded up line by line
///     cost     the city's share of amount and contingency, rounded up line by line
///     others   gross - cost: what is outside the share of the city
package struct ProposalTotals: Sendable, Hashable {
  package private(set) var amount = Money.zero
  package private(set) var gross = Money.zero
  package private(set) var cost = Money.zero
  package private(set) var lines = 0
  private var low: Int128 = 0
  private var high: Int128 = 0

  package init() {}

  package init(_ lines: some Sequence<PlanLine>) {
    for line in lines { add(line) }
  }

  package mutating func add(_ line: PlanLine) {
    amount += line.remedy.amount
    gross += line.remedy.grossCost
    cost += line.remedy.cost
    lines += 1
    low += Int128(line.remedy.quantity) * Int128(line.remedy.price.low.dong)
    high += Int128(line.remedy.quantity) * Int128(line.remedy.price.high.dong)
  }

  package var others: Money { gross - cost }

  /// The amount at the low and at the high end of every price; nothing if that is beyond what an amount can be.
  package var range: ClosedRange<Money>? {
    guard let low = Int(exactly: low), let high = Int(exactly: high), low <= high else { return nil }
    return Money(dong: low)...Money(dong: high)
  }
}
