import BudgetSolving
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
  /// - Complexity: One search for each part but the whole; the options of the units are the same at every budget.
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
    let options = try OptionGenerator(edition: edition, policy: policy).options(for: assessments, workers: workers)
    let order = TieOrder(assessments: assessments, options: options)
    let choices = try workers.map(levels) { level throws(PlanningError) in
      level == budget
        ? plan.units.map(\.option) : try provenChoice(of: options, assessments, order, budget: level)
    }
    for (level, best) in zip(levels, choices) {
      guard let best else { continue }
      steps.append(walk.step(to: best.enumerated().map { (unit: $0, option: $1) }, budget: level))
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

  /// What the best plan at another budget chooses for each unit; nothing if the locks exceed the budget or nobody can tell
  /// that the plan is the best.
  private func provenChoice(
    of options: [[UpgradeOption]],
    _ assessments: [UnitAssessment],
    _ order: TieOrder,
    budget: Money
  ) throws(PlanningError) -> [UpgradeOption]? {
    var policy = policy
    policy.budget = budget
    let planner = FundingPlanner(edition: edition, policy: policy, round: round)
    let problem = try planner.choiceProblem(assessments, options: options)
    switch problem.solve(stateLimit: Self.usualSearchLimit, breakingTies: order.rule) {
    case .optimal(let best): return zip(options, best.choices).map { $0[$1] }
    case .unfinished(let best, let proven) where best.values == proven: return zip(options, best.choices).map { $0[$1] }
    case .unfinished, .infeasible: return nil
    }
  }
}
