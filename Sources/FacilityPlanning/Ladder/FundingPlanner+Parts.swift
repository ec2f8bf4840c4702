import BudgetSolving
package import Vocabulary

extension FundingPlanner {
  /// Into how many parts a range of budgets is cut, and how many of them are looked at before their steps are put down.
  private static let parts = (count: 128, atOnce: 8)

  /// Finds every budget within a range at which the best outcome for the first goals improves, part by part of the range.
  ///
  /// The steps are those of ``ladder(_:from:to:stepLimit:)``, found one by one and side by side. For a few dozen units it is quicker
  /// to climb all budgets at once; for some hundreds, so many partial plans are nearly as good as each other that single steps
  /// are sooner found.
  ///
  /// - Parameters: As for `ladder`.
  /// - Throws: `PlanningError` as `ladder`.
  /// - Complexity: One search for each step, and one for each part without any.
  package func ladderByParts(
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
    let rungs = try planner.choiceProblem(assessments, options: options).ladderSteps(
      deciding: FundingLadder.goalCount,
      breakingTies: TieOrder(assessments: assessments, options: options).rule
    )
    let goals = Array(policy.goals.prefix(FundingLadder.goalCount))
    var walk = LadderWalk(goals: goals, assessments: assessments)
    func step(to rung: Selection) -> FundingLadder.Step {
      let all = zip(options, rung.choices).enumerated().map { (unit: $0, option: $1.0[$1.1]) }
      return walk.step(to: all, budget: Money(dong: rung.cost))
    }
    guard let start = rungs.rung(at: lowest.dong) else { throw .searchTooLarge }
    var steps = [step(to: start)]
    var reach = greatest
    let parts = Self.parts(between: lowest, greatest)
    search: for first in stride(from: 0, to: parts.count, by: Self.parts.atOnce) {
      let found = workers.map(Array(parts[first...].prefix(Self.parts.atOnce))) { rungs.rungs(in: $0) }
      for part in found {
        guard let part else { throw .searchTooLarge }
        for rung in part {
          guard steps.count <= stepLimit else {
            reach = Money(dong: rung.cost - 1)
            break search
          }
          steps.append(step(to: rung))
        }
      }
    }
    let targets = GoalTargets(policy: policy, assessments: assessments)
    return FundingLadder(
      round: round,
      policy: self.policy,
      goals: goals,
      targets: goals.map(targets.target(of:)),
      steps: steps,
      range: lowest...greatest,
      reach: reach
    )
  }

  /// The budgets above one and up to another, in parts of about the same length, ascending.
  private static func parts(between low: Money, _ high: Money) -> [ClosedRange<Int>] {
    let length = high.dong - low.dong
    let count = min(parts.count, length)
    func end(_ place: Int) -> Int { low.dong + Int(Int128(length) * Int128(place) / Int128(count)) }
    return (0..<count).map { (end($0) + 1)...end($0 + 1) }
  }
}
