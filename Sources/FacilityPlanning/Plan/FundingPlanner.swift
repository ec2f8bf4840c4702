package import BudgetSolving
package import Vocabulary

/// Chooses the best option of every unit under the budget, proven best.
package struct FundingPlanner: Sendable {
  let edition: CriteriaEdition
  let policy: Policy
  let round: Round
  private let searchLimit: Int

  /// The partial plans that one search may hold unless it is told otherwise.
  package static let usualSearchLimit = ChoiceProblem.usualStateLimit

  /// Makes a planner.
  ///
  /// - Parameter searchLimit: The partial plans that one search may hold; a plan that would take more is not proven.
  package init(
    edition: CriteriaEdition,
    policy: Policy,
    round: Round,
    searchLimit: Int = Self.usualSearchLimit
  ) {
    self.edition = edition
    self.policy = policy
    self.round = round
    self.searchLimit = searchLimit
  }

  /// Plans for the units assessed.
  ///
  /// Among plans that are equal in every goal and in cost, the solver's rule decides on the units in the order of their
  /// codes and on each unit's options from the cheapest.
  ///
  /// - Throws: `PlanningError` if the locks cost more than the budget or the totals are too large.
  package func plan(_ assessments: [UnitAssessment]) throws(PlanningError) -> FundingPlan {
    let generator = OptionGenerator(edition: edition, policy: policy)
    let options = assessments.map(generator.options(for:))
    let problem = try choiceProblem(assessments, options: options)
    let selection: Selection
    var bounds: [Int]
    switch problem.solve(stateLimit: searchLimit) {
    case .optimal(let best): (selection, bounds) = (best, best.values)
    case .unfinished(let best, let proven): (selection, bounds) = (best, proven)
    case .infeasible(let leastCost):
      throw .locksExceedBudget(cost: Money(dong: leastCost), budget: policy.budget)
    }
    let chosen = zip(options, selection.choices).map { $0[$1] }
    let targets = GoalTargets(policy: policy, assessments: assessments)
    let goals = policy.goals.enumerated().map { place, goal in
      GoalOutcome(
        goal: goal,
        achieved: selection.values[place],
        target: targets.target(of: goal),
        bound: bounds[place]
      )
    }
    let lines = LineRanking(edition: edition, policy: policy).rank(zip(assessments, chosen))
    let linesByUnit = Dictionary(grouping: lines, by: \.unit.code)
    let units = zip(assessments, chosen).map { assessment, option in
      UnitPlan(assessment: assessment, option: option, lines: linesByUnit[assessment.unit.code] ?? [])
    }
    let remainder = PlanRemainder(policy: policy, remaining: policy.budget - chosen.map(\.cost).total())
    return FundingPlan(
      round: round,
      policy: policy,
      goals: goals,
      units: units,
      lines: lines,
      unfunded: remainder.unfunded(zip(assessments, chosen)),
      blocked: remainder.blocked(assessments),
      idleLocks: remainder.idleLocks(assessments)
    )
  }

  /// The choice in numbers: one group of choices for each unit, one objective for each goal.
  package func choiceProblem(
    _ assessments: [UnitAssessment],
    options: [[UpgradeOption]]
  ) throws(PlanningError) -> ChoiceProblem {
    let objectives = policy.goals.map { goal -> ChoiceProblem.Objective in
      goal.kind == .cost ? .leastCost : .sum(cap: goal.cap(units: assessments.count))
    }
    let groups = zip(assessments, options).map { assessment, options in
      options.map { option in
        ChoiceProblem.Choice(
          cost: option.cost.dong,
          values: policy.goals.map { option.value(for: $0, of: assessment.unit) }
        )
      }
    }
    do {
      return try ChoiceProblem(objectives: objectives, groups: groups, budget: policy.budget.dong)
    } catch {
      throw .totalsTooLarge
    }
  }
}
