package import Vocabulary

/// What is known about a city at one time: whatever the policy, its plan follows from this.
package struct PlanningBasis: Sendable {
  package var register: Register
  package var edition: CriteriaEdition
  package var prices: PriceBook
  package var inventories: [Inventory]
  package var round: Round
  /// What is approved and still to come: plans start from the city with all of it fulfilled.
  package var commitments: Commitments

  package init(
    register: Register,
    edition: CriteriaEdition,
    prices: PriceBook,
    inventories: [Inventory],
    round: Round,
    commitments: Commitments = .none
  ) {
    self.register = register
    self.edition = edition
    self.prices = prices
    self.inventories = inventories
    self.round = round
    self.commitments = commitments
  }

  /// Assesses every unit of the register as it is once all commitments are fulfilled, at the prices and shares of a policy.
  ///
  /// - Parameter workers: Who does what units have to themselves.
  /// - Throws: `PlanningError.amountTooLarge` if closing a gap costs more than `Money.limit`.
  package func assess(under policy: Policy, workers: Workers = .one) throws(PlanningError) -> [UnitAssessment] {
    let today = try Assessor(edition: edition, prices: prices, policy: policy)
      .assess(register, inventories: inventories, workers: workers)
    guard !commitments.isEmpty else { return today }
    let estimate = CostEstimate(prices: prices, policy: policy)
    return try workers.map(today) { assessment throws(PlanningError) in
      try assessment.fulfilling(commitments, estimate, edition: edition)
    }
  }

  /// Chooses the best plan under a policy.
  ///
  /// - Throws: `PlanningError` if the locks cost more than the budget or than a unit can add, or an amount is too large.
  package func plan(under policy: Policy) throws(PlanningError) -> FundingPlan {
    try FundingPlanner(edition: edition, policy: policy, round: round).plan(try assess(under: policy))
  }
}

/// Why an assessment or a plan cannot be made of data that are each valid by themselves.
package enum PlanningError: Error, Sendable, Hashable {
  /// A cost passes `Money.limit`.
  case amountTooLarge(unit: Slug, requirement: Slug)
  /// The locks alone cost more than the budget.
  case locksExceedBudget(cost: Money, budget: Money)
  /// A unit cannot pay its own part of what locks fund.
  case locksExceedOwnFunds(unit: Slug, needed: Money, available: Money)
  /// A price that was raised passes `Money.limit`.
  case priceTooLarge(Slug)
  /// The costs or points of all choices together do not fit into 64 bits.
  case totalsTooLarge
  /// More plans are nearly as good as each other than can be told apart.
  case searchTooLarge
}

/// The values that the city wishes for.
struct GoalTargets {
  let policy: Policy
  let assessments: [UnitAssessment]

  /// The target of a goal: every unit, every gap, or the share that the policy names; `stars`, `points` and `cost` have
  /// none, and neither has a goal that compares with the recognised star if no unit has one.
  func target(of goal: Goal) -> Int? {
    switch goal.kind {
    case .floor: assessments.count
    case .upgrades, .retain: goal.comparisonTarget(assessments.lazy.map(\.unit))
    case .essentials: gaps(where: \.isEssential)
    case .uniformity: gaps(where: \.isUniformity)
    case .stars, .points, .cost: nil
    }
  }

  private func gaps(where isCounted: (Gap) -> Bool) -> Int {
    assessments.reduce(0) { $0 + $1.requirements.count { $0.gap.map(isCounted) ?? false } }
  }
}
