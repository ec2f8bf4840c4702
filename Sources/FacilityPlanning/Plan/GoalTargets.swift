/// The values that the city wishes for.
struct GoalTargets {
  let policy: Policy
  let assessments: [UnitAssessment]

  /// The target of a goal: every unit, every gap, or the share that the policy names; `stars`, `points` and `cost` have
  /// none.
  func target(of goal: Goal) -> Int? {
    switch goal.kind {
    case .floor, .retain: assessments.count
    case .upgrades: goal.cap(units: assessments.count)
    case .essentials: gaps(where: \.isEssential)
    case .uniformity: gaps(where: \.isUniformity)
    case .stars, .points, .cost: nil
    }
  }

  private func gaps(where isCounted: (Gap) -> Bool) -> Int {
    assessments.reduce(0) { $0 + $1.requirements.count { $0.gap.map(isCounted) ?? false } }
  }
}
