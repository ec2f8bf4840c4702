import FacilityPlanning

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
