package import BudgetSolving
package import Vocabulary

/// Chooses the best option of every unit under the budget, proven best.
package struct FundingPlanner: Sendable {
  let edition: CriteriaEdition
  let policy: Policy
  let round: Round
  private let searchLimit: Int
  let workers: Workers

  /// The partial plans that one search may hold unless it is told otherwise.
  package static let usualSearchLimit = ChoiceProblem.usualStateLimit

  /// Makes a planner.
  ///
  /// - Parameters:
  ///   - searchLimit: The partial plans that one search may hold; a plan that would take more is not proven.
  ///   - workers: Who does what units and questions have to themselves.
  package init(
    edition: CriteriaEdition,
    policy: Policy,
    round: Round,
    searchLimit: Int = Self.usualSearchLimit,
    workers: Workers = .one
  ) {
    self.edition = edition
    self.policy = policy
    self.round = round
    self.searchLimit = searchLimit
    self.workers = workers
  }

  /// Plans for the units assessed.
  ///
  /// Among plans that are equal in every goal and in cost, ``TieBreak`` decides; what could change places is said.
  ///
  /// - Throws: `PlanningError` if the locks cost more than the budget or than a unit can add, or the totals are too large.
  package func plan(_ assessments: [UnitAssessment]) throws(PlanningError) -> FundingPlan {
    let generator = OptionGenerator(edition: edition, policy: policy)
    let options = try generator.options(for: assessments, workers: workers)
    let problem = try choiceProblem(assessments, options: options)
    let order = TieOrder(assessments: assessments, options: options)
    let solution = problem.solution(stateLimit: searchLimit, breakingTies: order.rule)
    let selection: Selection
    var bounds: [Int]
    switch solution.outcome {
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
    let ties = PlanTies(order, in: solution, GapExchange(edition: edition, policy: policy))
    let lines = LineRanking(edition: edition, policy: policy).rank(zip(assessments, chosen), ties: ties)
    let linesByUnit = Dictionary(grouping: lines, by: \.unit.code)
    let units = zip(assessments, chosen).map { assessment, option in
      UnitPlan(assessment: assessment, option: option, lines: linesByUnit[assessment.unit.code] ?? [])
    }
    let remainder = PlanRemainder(
      edition: edition,
      policy: policy,
      goals: goals,
      remaining: policy.budget - chosen.map(\.cost).total(),
      ties: ties
    )
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
      goal.kind == .cost ? .leastCost : .sum(cap: goal.cap(assessments.lazy.map(\.unit)))
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
    // Of one unit the gaps are shared out, of many the units.
    let inner = places.count > 1 ? Workers.one : workers
    return try workers.map(Array(places)) { place throws(PlanningError) in
      let explainer = UnitExplainer(trial: trial, plan: plan, place: place, seeksLimits: seeksLimits, workers: inner)
      return try explainer.explain(WaySearch(trial, plan: plan, place: place, outlook: outlook))
    }
  }
}

extension FundingPlanner {
  /// Finds every budget within a range at which the best outcome for the first goals improves.
  ///
  /// The budget of the policy plays no part; its locks do.
  ///
  /// - Parameters:
  ///   - from: The least budget asked for; what the locks cost if it is less than that or absent.
  ///   - to: The greatest budget asked for; what buys everything if absent.
  ///   - stepLimit: The ladder ends early once it has so many steps.
  /// - Throws: `PlanningError` if the locks cost more than the greatest budget, the totals are too large, or so many plans
  ///   are nearly as good as each other that they cannot be told apart.
  package func ladder(
    _ assessments: [UnitAssessment],
    from: Money = .zero,
    to: Money? = nil,
    stepLimit: Int = .max
  ) throws(PlanningError) -> FundingLadder {
    let generator = OptionGenerator(edition: edition, policy: policy)
    let options = try generator.options(for: assessments, workers: workers)
    let least = options.compactMap { $0.first?.cost }.total()
    let greatest = to ?? max(options.compactMap { $0.last?.cost }.total(), from)
    guard least <= greatest else { throw .locksExceedBudget(cost: least, budget: greatest) }
    let lowest = min(max(from, least), greatest)
    var policy = policy
    policy.budget = greatest
    let planner = FundingPlanner(edition: edition, policy: policy, round: round)
    let order = TieOrder(assessments: assessments, options: options)
    let found = try planner.choiceProblem(assessments, options: options)
      .ladder(
        deciding: FundingLadder.goalCount,
        from: lowest.dong,
        rungLimit: stepLimit,
        breakingTies: order.rule
      )
    guard let found else { throw .searchTooLarge }

    let goals = Array(policy.goals.prefix(FundingLadder.goalCount))
    let targets = GoalTargets(policy: policy, assessments: assessments)
    var walk = LadderWalk(goals: goals, assessments: assessments)
    let start = zip(options, found.start.choices).map { $0[$1] }
    var steps = [walk.step(to: start.enumerated().map { ($0, $1) }, budget: Money(dong: found.start.cost))]
    for rung in found.rungs {
      let changes = rung.changes.map { ($0.group, options[$0.group][$0.choice]) }
      steps.append(walk.step(to: changes, budget: Money(dong: rung.budget)))
    }
    return FundingLadder(
      round: round,
      policy: self.policy,
      goals: goals,
      targets: goals.map(targets.target(of:)),
      steps: steps,
      range: lowest...greatest,
      reach: Money(dong: found.reach)
    )
  }
}
