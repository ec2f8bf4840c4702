package import Vocabulary

/// What is known about a city at one time: whatever the policy, its plan follows from this.
package struct PlanningBasis: Sendable {
  package var register: Register
  package var edition: CriteriaEdition
  package var prices: PriceBook
  package var inventories: [Inventory]
  package var round: Round

  package init(
    register: Register,
    edition: CriteriaEdition,
    prices: PriceBook,
    inventories: [Inventory],
    round: Round
  ) {
    self.register = register
    self.edition = edition
    self.prices = prices
    self.inventories = inventories
    self.round = round
  }

  /// Assesses every unit of the register, at the prices and shares of a policy.
  package func assess(under policy: Policy) throws(PlanningError) -> [UnitAssessment] {
    try Assessor(edition: edition, prices: prices, policy: policy).assess(register, inventories: inventories)
  }

  /// Chooses the best plan under a policy.
  ///
  /// - Throws: `PlanningError` if the locks cost more than the budget or an amount is too large.
  package func plan(under policy: Policy) throws(PlanningError) -> FundingPlan {
    try FundingPlanner(edition: edition, policy: policy, round: round).plan(try assess(under: policy))
  }
}
