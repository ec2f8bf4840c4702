package import FacilityPlanning

/// A goal and what the plan achieves for it.
package struct RecordGoal: Encodable, Sendable {
  package var goal: String
  package var achieved: Int
  package var target: Int?
  package var proven: Bool
  /// The best value that any plan could have, given the goals before.
  package var bound: Int
  /// The stars that `floor` wants.
  package var stars: Int?
  /// The share of the units up to which `upgrades` counts.
  package var targetPercent: Int?

  package init(_ outcome: GoalOutcome) {
    goal = outcome.goal.kind.rawValue
    achieved = outcome.achieved
    target = outcome.target
    proven = outcome.isProven
    bound = outcome.bound
    stars = outcome.goal.kind == .floor ? outcome.goal.stars : nil
    targetPercent = outcome.goal.kind == .upgrades ? outcome.goal.targetPercent : nil
  }
}
