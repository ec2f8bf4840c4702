import BudgetSolving
package import Vocabulary

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
    let options = assessments.map(generator.options(for:))
    let least = options.compactMap { $0.first?.cost }.total()
    let greatest = to ?? max(options.compactMap { $0.last?.cost }.total(), from)
    guard least <= greatest else { throw .locksExceedBudget(cost: least, budget: greatest) }
    let lowest = min(max(from, least), greatest)
    var policy = policy
    policy.budget = greatest
    let planner = FundingPlanner(edition: edition, policy: policy, round: round)
    let found = try planner.choiceProblem(assessments, options: options)
      .ladder(deciding: FundingLadder.goalCount, from: lowest.dong, rungLimit: stepLimit)
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
