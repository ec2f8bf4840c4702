import Vocabulary

/// Walks up a ladder, and keeps count of what each step achieves.
struct LadderWalk {
  private let goals: [Goal]
  private let assessments: [UnitAssessment]
  /// The number up to which each goal counts.
  private let caps: [Int]
  private var options: [UpgradeOption]
  /// The sum for each goal, not cut down to its cap.
  private var sums: [Int]
  private var last: [Int]?

  /// Starts with nothing done for any unit.
  init(goals: [Goal], assessments: [UnitAssessment]) {
    self.goals = goals
    self.assessments = assessments
    caps = goals.map { $0.cap(assessments.lazy.map(\.unit)) ?? Int.max }
    let options = assessments.map { assessment in
      UpgradeOption(
        closes: GapSet(),
        cost: .zero,
        projectedStar: assessment.projectedStar,
        essentials: 0,
        uniformity: 0,
        points: 0
      )
    }
    self.options = options
    sums = goals.map { goal in
      zip(assessments, options).reduce(0) { $0 + $1.1.value(for: goal, of: $1.0.unit) }
    }
  }

  /// Takes other options for some units, and tells what that comes to.
  mutating func step(to options: [(unit: Int, option: UpgradeOption)], budget: Money) -> FundingLadder.Step {
    var changes: [OptionChange] = []
    for (index, after) in options where after != self.options[index] {
      let assessment = assessments[index]
      let before = self.options[index]
      for place in goals.indices {
        sums[place] += after.value(for: goals[place], of: assessment.unit)
        sums[place] -= before.value(for: goals[place], of: assessment.unit)
      }
      self.options[index] = after
      changes.append(OptionChange(assessment: assessment, before: before, after: after))
    }
    let achieved = goals.indices.map { goals[$0].kind == .cost ? budget.dong : min(sums[$0], caps[$0]) }
    let improved = last.flatMap { last in achieved.indices.first { achieved[$0] != last[$0] } }
    last = achieved
    return FundingLadder.Step(budget: budget, achieved: achieved, improved: improved, changes: changes)
  }
}
