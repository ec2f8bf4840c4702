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
    case .essentials: gaps.count(where: \.isEssential)
    case .uniformity: gaps.count(where: \.isUniformity)
    case .stars, .points, .cost: nil
    }
  }

  private var gaps: [Gap] { assessments.flatMap(\.gaps) }
}
