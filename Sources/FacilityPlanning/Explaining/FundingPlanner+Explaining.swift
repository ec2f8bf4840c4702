package import Vocabulary

extension FundingPlanner {
  /// Explains what the plan does for a unit, and what would change that.
  ///
  /// - Returns: Nothing if the unit is not among those assessed.
  /// - Throws: `PlanningError` as `plan` does; `searchTooLarge` if the best plans of greater budgets cannot be told.
  /// - Complexity: The plan is solved a few times for each gap of the unit, with other options for the unit alone.
  package func explain(_ unit: Slug, _ assessments: [UnitAssessment]) throws(PlanningError) -> UnitExplanation? {
    guard let place = assessments.firstIndex(where: { $0.unit.code == unit }) else { return nil }
    let plan = try plan(assessments)
    return try explain([place], of: plan, assessments, seeksLimits: true).first
  }

  /// Explains what a plan does for every unit, all but the prices and the least money at which that would change.
  ///
  /// Finding these takes nine tenths of the time that a unit alone is given.
  ///
  /// - Parameter plan: The plan that this planner makes of these assessments.
  /// - Throws: `PlanningError` as `explain` for one unit does.
  /// - Complexity: The plan is solved once for each gap of each unit; greater budgets are looked at once for all.
  package func explainAll(
    of plan: FundingPlan,
    _ assessments: [UnitAssessment]
  ) throws(PlanningError) -> [UnitExplanation] {
    try explain(assessments.indices, of: plan, assessments, seeksLimits: false)
  }

  private func explain(
    _ places: some Collection<Int>,
    of plan: FundingPlan,
    _ assessments: [UnitAssessment],
    seeksLimits: Bool
  ) throws(PlanningError) -> [UnitExplanation] {
    let trial = try PlanTrial(self, assessments)
    let outlook = try BudgetOutlook(trial, plan: plan, places: places)
    var explanations: [UnitExplanation] = []
    for place in places {
      let explainer = UnitExplainer(trial: trial, plan: plan, place: place, seeksLimits: seeksLimits)
      explanations.append(try explainer.explain(outlook.search(for: place)))
    }
    return explanations
  }
}
