package import Vocabulary

/// Plans scenarios of one city.
///
/// `fixed` is the plan under the policy as it stands. For the others the aims of the strategy come before the policy's
/// goals, and the budget is the least with which they reach the best values that any budget gives. Among the plans for
/// that budget, the rest of the policy's goals decide.
package struct ScenarioPlanner: Sendable {
  private let edition: CriteriaEdition
  private let round: Round
  private let searchLimit: Int

  /// - Parameter searchLimit: The partial plans that one search may hold, as for ``FundingPlanner``.
  package init(edition: CriteriaEdition, round: Round, searchLimit: Int = FundingPlanner.usualSearchLimit) {
    self.edition = edition
    self.round = round
    self.searchLimit = searchLimit
  }

  /// Plans one scenario for the units assessed.
  ///
  /// - Parameter policyFile: The name under which the policy is shown.
  /// - Throws: `PlanningError` if the locks cost more than the budget or the totals are too large.
  package func scenario(
    _ strategy: Scenario.Strategy,
    under policy: Policy,
    policyFile: String,
    for assessments: [UnitAssessment]
  ) throws(PlanningError) -> Scenario {
    var own = policy
    if !strategy.aims.isEmpty {
      own.goals = strategy.order(policy.goals)
      own.budget = try leastBudget(for: strategy, under: own, assessments)
    }
    return Scenario(
      strategy: strategy,
      policyFile: policyFile,
      goals: policy.goals,
      plan: try plan(under: own, assessments)
    )
  }

  /// What the cheapest plan costs that is the best for the aims alone, whatever the money.
  private func leastBudget(
    for strategy: Scenario.Strategy,
    under policy: Policy,
    _ assessments: [UnitAssessment]
  ) throws(PlanningError) -> Money {
    var cheapest = policy
    cheapest.goals = policy.goals.prefix(strategy.aims.count) + [Goal(.cost)]
    cheapest.budget = assessments.flatMap(\.gaps).compactMap(\.cost).total()
    return try plan(under: cheapest, assessments).cost
  }

  private func plan(under policy: Policy, _ assessments: [UnitAssessment]) throws(PlanningError) -> FundingPlan {
    try FundingPlanner(edition: edition, policy: policy, round: round, searchLimit: searchLimit).plan(assessments)
  }
}
