import Vocabulary

extension FundingPlan {
  /// Counts what the plan achieves for a goal, whether its policy has that goal or not.
  package func achieved(_ goal: Goal) -> Int {
    if goal.kind == .cost { return cost.dong }
    let sum = units.reduce(0) { $0 + $1.option.value(for: goal, of: $1.unit) }
    return min(sum, goal.cap(units: units.count) ?? Int.max)
  }

  /// The value that the city wishes for, where the goal has one.
  package func target(of goal: Goal) -> Int? {
    GoalTargets(policy: policy, assessments: units.map(\.assessment)).target(of: goal)
  }

  /// The units above their recognised star, without the limit up to which the goal counts.
  package var upgradedUnits: Int {
    units.count { unit in unit.starAfter.map { $0 > unit.unit.recognisedStar } ?? false }
  }
}
