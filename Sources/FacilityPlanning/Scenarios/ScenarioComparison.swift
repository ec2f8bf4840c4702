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
