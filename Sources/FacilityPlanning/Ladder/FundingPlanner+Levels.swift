import Vocabulary

extension FundingPlanner {
  /// The parts of the budget, in percent, at which a city too large for every step is planned.
  package static let usualLevels = [0, 25, 50, 75, 100, 125, 150]

  /// Plans at some parts of the budget: at each the best plan for all goals, proven.
  ///
  /// A budget that the locks exceed, and one whose plan cannot be proven best, is left out.
  ///
  /// - Parameters:
  ///   - plan: The plan at the whole budget, which is taken as it is.
  ///   - percents: The parts, in percent, ascending.
  /// - Throws: `PlanningError` if the totals are too large.
  /// - Complexity: One plan for each part but the whole.
  package func levels(
    _ assessments: [UnitAssessment],
    around plan: FundingPlan,
    percents: [Int] = Self.usualLevels
  ) throws(PlanningError) -> FundingLadder {
    let budget = policy.budget
    let budgets = percents.compactMap { Int(exactly: Int128(budget.dong) * Int128($0) / 100) }.map(Money.init(dong:))
    let goals = policy.goals.filter { $0.kind != .cost }
    let targets = GoalTargets(policy: policy, assessments: assessments)
    var walk = LadderWalk(goals: goals, assessments: assessments)
    var steps: [FundingLadder.Step] = []
    let levels = budgets.enumerated().filter { $0 == 0 || budgets[$0 - 1] < $1 }.map(\.element)
    let plans = try workers.map(levels) { level throws(PlanningError) in
      level == budget ? plan : try provenPlan(assessments, budget: level)
    }
    for (level, best) in zip(levels, plans) {
      guard let best else { continue }
      let options = best.units.enumerated().map { (unit: $0, option: $1.option) }
      steps.append(walk.step(to: options, budget: level))
    }
    return FundingLadder(
      round: round,
      policy: policy,
      goals: goals,
      targets: goals.map(targets.target(of:)),
      steps: steps,
      range: (steps.first?.budget ?? budget)...(steps.last?.budget ?? budget),
      reach: steps.last?.budget ?? budget,
      coverage: .levels
    )
  }

  /// The best plan at another budget; nothing if the locks exceed it or nobody can tell that it is the best.
  private func provenPlan(_ assessments: [UnitAssessment], budget: Money) throws(PlanningError) -> FundingPlan? {
    var policy = policy
    policy.budget = budget
    do {
      let plan = try FundingPlanner(edition: edition, policy: policy, round: round).plan(assessments)
      return plan.goals.allSatisfy(\.isProven) ? plan : nil
    } catch .locksExceedBudget {
      return nil
    }
  }
}
