package import FacilityPlanning
import Vocabulary

/// What one of several plans does for a unit.
package struct RecordUnitPlan: Encodable, Sendable {
  struct Line: Encodable, Sendable {
    var requirement: String
    var cost: Int
  }

  package var unit: String
  var recognised: Int?
  package var before: Int?
  package var after: Int?
  package var cost: Int
  /// In the order of their ranks.
  var lines: [Line]

  package init(_ unit: UnitPlan) {
    self.unit = unit.unit.code.description
    recognised = unit.unit.recognisedStar
    before = unit.starBefore
    after = unit.starAfter
    cost = unit.cost.dong
    lines = unit.lines.map { Line(requirement: $0.requirement.id.description, cost: $0.cost.dong) }
  }
}

/// What a plan achieves for a goal, whether its own policy has that goal or not.
package struct RecordAchievement: Encodable, Sendable {
  var goal: String
  var achieved: Int
  var target: Int?
  /// The stars that `floor` wants.
  var stars: Int?
  /// The share of the units up to which `upgrades` counts.
  var targetPercent: Int?

  package init(_ goal: Goal, in plan: FundingPlan) {
    self.goal = goal.kind.rawValue
    achieved = plan.achieved(goal)
    target = plan.target(of: goal)
    stars = goal.kind == .floor ? goal.stars : nil
    targetPercent = goal.kind == .upgrades ? goal.targetPercent : nil
  }
}
