package import FacilityPlanning

/// What a plan achieves for a goal, whether its own policy has that goal or not.
package struct RecordAchievement: Encodable, Sendable {
  package var goal: String
  package var achieved: Int
  package var target: Int?
  /// The stars that `floor` wants.
  package var stars: Int?
  /// The share of the units up to which `upgrades` counts.
  package var targetPercent: Int?

  package init(_ goal: Goal, in plan: FundingPlan) {
    self.goal = goal.kind.rawValue
    achieved = plan.achieved(goal)
    target = plan.target(of: goal)
    stars = goal.kind == .floor ? goal.stars : nil
    targetPercent = goal.kind == .upgrades ? goal.targetPercent : nil
  }
}
