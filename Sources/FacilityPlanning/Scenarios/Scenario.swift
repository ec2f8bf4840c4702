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

extension Scenario {
  /// How the budget of a scenario is set.
  package enum Strategy: String, Sendable, Hashable, CaseIterable {
    /// The budget is given.
    case fixed
    /// The least budget with which no unit falls below its recognised star, or as few as can be.
    case hold
    /// The least budget that reaches the targets of `floor` and `upgrades`, or comes as near as can be.
    case reach

    /// What the money must suffice for, most important first; the rest of the policy's goals follow.
    package var aims: [Goal.Kind] {
      switch self {
      case .fixed: []
      case .hold: [.retain]
      case .reach: [.floor, .upgrades]
      }
    }

    /// The goals with the aims in front; an aim that the policy does not name has its usual figures.
    func order(_ goals: [Goal]) -> [Goal] {
      aims.map { kind in goals.first { $0.kind == kind } ?? Goal(kind) } + goals.filter { !aims.contains($0.kind) }
    }
  }
}

/// Scenarios of one round side by side, measured by the same goals.
package struct ScenarioComparison: Sendable, Hashable {
  package let scenarios: [Scenario]
  /// The goals of all scenarios, each once, in the order in which the policies name them; money is not among them.
  package let goals: [Goal]

  package init(_ scenarios: [Scenario]) {
    self.scenarios = scenarios
    var goals: [Goal] = []
    for goal in scenarios.flatMap({ $0.goals + $0.plan.policy.goals }) where goal.kind != .cost {
      if !goals.contains(goal) { goals.append(goal) }
    }
    self.goals = goals
  }

  /// The units that end at different stars in at least two scenarios, in the order of their codes.
  package var differingUnits: [AdministrativeUnit] {
    guard let first = scenarios.first?.plan else { return [] }
    return first.units.enumerated().filter { place, unit in
      scenarios.contains { $0.plan.units[place].starAfter != unit.starAfter }
    }.map(\.element.unit)
  }
}
