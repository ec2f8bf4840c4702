/// A plan beside others: the policy it was made from, how its budget was set, and what it comes to.
package struct Scenario: Sendable, Hashable {
  package let strategy: Strategy
  /// The file of the policy.
  package let policyFile: String
  /// The goals of the policy in its own order, which the strategy may have changed for the plan.
  package let goals: [Goal]
  package let plan: FundingPlan

  package init(strategy: Strategy, policyFile: String, goals: [Goal], plan: FundingPlan) {
    self.strategy = strategy
    self.policyFile = policyFile
    self.goals = goals
    self.plan = plan
  }

  /// The aims of the strategy whose targets no budget reaches.
  package var unreached: [GoalOutcome] {
    plan.goals.filter { strategy.aims.contains($0.goal.kind) && !$0.isReached }
  }
}
