package import FacilityPlanning
import Vocabulary

/// A goal and what the plan achieves for it.
package struct RecordGoal: RecordObject {
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
package struct RecordCertificate: RecordObject {
  /// A free row of the model, and what the plan makes of it.
  package struct Goal: RecordObject {
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

extension RecordGoal {
  package static let shape = RecordShape<RecordGoal>(
    .member("goal", \.goal, RecordWords.goal),
    .member("achieved", \.achieved, LocalizedText(vi: "kết quả", en: "achieved")),
    .member("target", \.target, LocalizedText(vi: "chỉ tiêu", en: "target")),
    .member("proven", \.proven, RecordWords.proven, concern: .optimality),
    .member("bound", \.bound, RecordWords.bound, concern: .optimality),
    .member("stars", \.stars),
    .member("targetPercent", \.targetPercent)
  )

  package static func name(of goal: Recorded<RecordGoal>) -> String? { goal.goal.value }
}

extension RecordCertificate {
  package static let shape = RecordShape<RecordCertificate>(
    .member("model", \.model),
    .member("sha256", \.sha256, RecordWords.sha256),
    .member("goals", \.goals, RecordWords.goals)
  )
}

extension RecordCertificate.Goal {
  package static let shape = RecordShape<RecordCertificate.Goal>(
    .member("row", \.row),
    .member("sense", \.sense),
    .member("value", \.value, LocalizedText(vi: "giá trị", en: "value")),
    .member("bound", \.bound, RecordWords.bound, concern: .optimality)
  )

  package static func name(of goal: Recorded<RecordCertificate.Goal>) -> String? { goal.row.value }
}
