extension FundingPlanner {
  /// Explains what the plan does for a unit, and what would change that.
  ///
  /// - Returns: Nothing if the unit is not among those assessed.
  /// - Throws: `PlanningError` as `plan` does; `searchTooLarge` if the best plans of greater budgets cannot be told.
  /// - Complexity: The plan is solved a few times for each gap of the unit, with other options for the unit alone.
  package func explain(_ unit: Slug, _ assessments: [UnitAssessment]) throws(PlanningError) -> UnitExplanation? {
    guard let place = assessments.firstIndex(where: { $0.unit.code == unit }) else { return nil }
    let plan = try plan(assessments)
    return try UnitExplainer(trial: PlanTrial(self, assessments), plan: plan, place: place).explain()
  }
}
