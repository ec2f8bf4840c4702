package import Vocabulary

/// Computes what remedies cost the city, in integers.
///
/// Cost = quantity × base price × (100 + contingency %) × share % ÷ 10,000, rounded up to the policy's unit. A piece at
/// 1,999,999 đồng with 5 % contingency and a share of 70 % costs 1,470,000. What others give for the gap is taken off that,
/// not below 0; the rest of the whole cost is the unit's own part.
package struct CostEstimate: Sendable {
  private let prices: PriceBook
  private let policy: Policy
  private let contributions: ContributionTable

  package init(prices: PriceBook, policy: Policy) {
    self.prices = prices
    self.policy = policy
    contributions = ContributionTable(policy.contributions)
  }

  /// Finds the valid remedy of a shortfall that costs the city least; at the same cost, the one that the criteria name first.
  ///
  /// - Throws: `PlanningError.amountTooLarge` if a cost exceeds `Money.limit`.
  package func cheapestRemedy(
    for shortfall: Shortfall,
    of requirement: Requirement,
    in unit: AdministrativeUnit
  ) throws(PlanningError) -> PricedRemedy? {
    var best: PricedRemedy?
    for remedy in requirement.remedies where remedy.isValid(for: shortfall) {
      guard let quantity = remedy.quantity(for: shortfall), let price = prices[remedy.price] else { continue }
      let contribution = contributions[unit.code, requirement.id]
      guard
        let priced = priced(remedy, at: price, quantity, share: policy.share(for: unit), contribution: contribution)
      else {
        throw .amountTooLarge(unit: unit.code, requirement: requirement.id)
      }
      if best.map({ priced.cost < $0.cost }) ?? true { best = priced }
    }
    return best
  }

  /// Prices one remedy, or gives nothing if an amount passes `Money.limit`.
  private func priced(
    _ remedy: Remedy,
    at price: Price,
    _ quantity: Int,
    share: Int,
    contribution: Money
  ) -> PricedRemedy? {
    let amount = Int128(quantity) * Int128(price.base.dong)
    let withContingency = amount * Int128(100 + policy.contingencyPercent)
    let gross = Self.roundUp(withContingency, dividedBy: 100, toMultipleOf: policy.rounding)
    let cost = Self.roundUp(withContingency * Int128(share), dividedBy: 10_000, toMultipleOf: policy.rounding)
    guard max(amount, gross, cost) <= Int128(Money.limit.dong) else { return nil }
    let paid = max(0, cost - Int128(contribution.dong))
    let own = max(0, gross - paid - Int128(contribution.dong))
    return PricedRemedy(
      remedy: remedy,
      price: price,
      quantity: quantity,
      amount: Money(dong: Int(amount)),
      grossCost: Money(dong: Int(gross)),
      cost: Money(dong: Int(paid)),
      contribution: Money(dong: Int(gross - paid - own))
    )
  }

  private static func roundUp(_ value: Int128, dividedBy divisor: Int128, toMultipleOf unit: Money) -> Int128 {
    let step = divisor * Int128(unit.dong)
    return (value + step - 1) / step * Int128(unit.dong)
  }
}

/// A remedy with its quantity, its price and its cost.
package struct PricedRemedy: Sendable, Hashable {
  /// Behind one reference: the price book's words come along with every gap and every line.
  private let fields: Shared<Fields>

  /// - Parameter ownPart: What the other amounts leave, unless said otherwise.
  package init(
    remedy: Remedy,
    price: Price,
    quantity: Int,
    amount: Money,
    grossCost: Money,
    cost: Money,
    contribution: Money = .zero,
    ownPart: Money? = nil
  ) {
    fields = Shared(
      Fields(
        remedy: remedy,
        price: price,
        quantity: quantity,
        amount: amount,
        grossCost: grossCost,
        cost: cost,
        contribution: contribution,
        ownPart: ownPart ?? grossCost - cost - contribution
      )
    )
  }

  package var remedy: Remedy { fields.value.remedy }
  package var price: Price { fields.value.price }
  package var quantity: Int { fields.value.quantity }
  /// Quantity × base price, before contingency and share.
  package var amount: Money { fields.value.amount }
  /// The whole cost with contingency, before the city's share, rounded up.
  package var grossCost: Money { fields.value.grossCost }
  /// The city's share of the cost, rounded up, less what others give.
  package var cost: Money { fields.value.cost }
  /// What is used of the money of others.
  package var contribution: Money { fields.value.contribution }
  /// What is left for the unit: the whole cost less the city's and that of others.
  package var ownPart: Money { fields.value.ownPart }

  private struct Fields: Sendable, Hashable {
    var remedy: Remedy
    var price: Price
    var quantity: Int
    var amount: Money
    var grossCost: Money
    var cost: Money
    var contribution: Money
    var ownPart: Money
  }
}
