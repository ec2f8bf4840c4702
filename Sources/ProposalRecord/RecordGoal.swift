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

/// What a second solver needs to check that no plan is better: the model, and the value that each of its goals has.
///
/// The plan itself stands in the lines and in the stars of the units: `x_<unit>__<requirement>` is 1 for each line, and
/// `s_<unit>__<n>` for each star up to the one that the unit has after funding.
package struct RecordCertificate: Encodable, Sendable {
  /// A free row of the model, and what the plan makes of it.
  package struct Goal: Encodable, Sendable {
    package var row: String
    /// `maximise` or `minimise`.
    package var sense: String
    package var value: Int
    /// The best that any plan could have, with the rows before fixed at their values.
    package var bound: Int
  }

  /// The file with the model, beside the record.
  package var model: String
  package var sha256: String
  /// In the order in which the rows are optimised, each with the rows before fixed.
  package var goals: [Goal]

  init(_ plan: FundingPlan, model: (file: String, sha256: String)) {
    self.model = model.file
    sha256 = model.sha256
    goals = plan.goals.enumerated().map { place, outcome in
      Goal(
        row: LinearModel.row(of: outcome.goal, at: place),
        sense: outcome.goal.kind == .cost ? "minimise" : "maximise",
        value: outcome.achieved,
        bound: outcome.bound
      )
    }
  }
}

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
