import BudgetSolving
import Vocabulary

/// The choice in numbers, with other options for one unit.
///
/// The options of all other units are generated once, so that a trial costs little more than solving.
struct PlanTrial: Sendable {
  /// What a trial comes to.
  struct Outcome: Sendable {
    let selection: Selection
    let options: [UpgradeOption]
  }

  let planner: FundingPlanner
  let assessments: [UnitAssessment]
  /// The options of every unit under the policy.
  let options: [[UpgradeOption]]
  private let problem: ChoiceProblem

  init(_ planner: FundingPlanner, _ assessments: [UnitAssessment]) throws(PlanningError) {
    let generator = OptionGenerator(edition: planner.edition, policy: planner.policy)
    self.planner = planner
    self.assessments = assessments
    options = try generator.options(for: assessments, workers: planner.workers)
    problem = try planner.choiceProblem(assessments, options: options)
  }

  /// The choice with other options for one unit.
  private func problem(_ unit: Int, _ options: [UpgradeOption]) throws(PlanningError) -> ChoiceProblem {
    let choices = options.map { option in
      ChoiceProblem.Choice(
        cost: option.cost.dong,
        values: planner.policy.goals.map { option.value(for: $0, of: assessments[unit].unit) }
      )
    }
    do { return try problem.replacing(unit, with: choices) } catch { throw .totalsTooLarge }
  }

  /// The values of an outcome for the goals before `cost`.
  func values(of selection: Selection) -> [Int] {
    Array(selection.values[..<(planner.policy.goals.firstIndex { $0.kind == .cost } ?? selection.values.count)])
  }

  /// The best plan with other options for one unit; nothing if they exceed the budget or that is too hard.
  func best(_ unit: Int, _ options: [UpgradeOption]) throws(PlanningError) -> Outcome? {
    var all = self.options
    all[unit] = options
    return best(of: all, in: try problem(unit, options))
  }

  /// The best plan at another budget; nothing if that is too hard.
  func best(at budget: Money) -> Outcome? { best(of: options, in: problem.limited(to: budget.dong)) }

  private func best(of options: [[UpgradeOption]], in problem: ChoiceProblem) -> Outcome? {
    let rule = TieOrder(assessments: assessments, options: options).rule
    guard case .optimal(let selection) = problem.solve(breakingTies: rule) else { return nil }
    return Outcome(selection: selection, options: zip(options, selection.choices).map { $0[$1] })
  }

  /// The least costs of an outcome that is better, and of one that is as good or better, with other options for one unit.
  ///
  /// - Parameter values: Those of the goals before `cost`.
  /// - Returns: Costs within the budget, absent where there are none; nothing if that is too hard to tell.
  func leastCosts(
    _ unit: Int,
    _ options: [UpgradeOption],
    against values: [Int],
    within budget: Money
  ) throws(PlanningError) -> (better: Money?, asGood: Money?)? {
    let problem = try problem(unit, options)
    let better: Int?
    switch leastCost(in: problem, above: values, within: budget.dong) {
    case .exactly(let cost): better = cost
    case .outOfReach: better = nil
    case .unknown: return nil
    }
    var asGood = better
    switch problem.limited(to: better ?? budget.dong).leastCost(reaching: values) {
    case .exactly(let cost): asGood = cost
    case .outOfReach: break
    case .unknown: return nil
    }
    return (better.map(Money.init(dong:)), asGood.map(Money.init(dong:)))
  }

  /// The least cost of an outcome that is better, with other options for one unit.
  ///
  /// - Parameter values: Those of the goals before `cost`.
  func leastCost(
    _ unit: Int,
    _ options: [UpgradeOption],
    above values: [Int],
    within budget: Money
  ) throws(PlanningError) -> LeastCost {
    leastCost(in: try problem(unit, options), above: values, within: budget.dong)
  }

  private func leastCost(in problem: ChoiceProblem, above values: [Int], within budget: Int) -> LeastCost {
    var better: Int?
    // What is better has the same for some of the first goals, and more of the next.
    for goal in values.indices {
      let limit = better.map { $0 - 1 } ?? budget
      guard limit >= 0 else { break }
      let sums = Array(values[..<goal]) + [values[goal] + 1]
      switch problem.limited(to: limit).leastCost(reaching: sums) {
      case .exactly(let cost): better = cost
      case .outOfReach: continue
      case .unknown: return .unknown
      }
    }
    return better.map { .exactly($0) } ?? .outOfReach
  }

  /// The ladder of all goals above the budget.
  func ladder(upTo budget: Money, rungLimit: Int) -> BudgetLadder? {
    problem.limited(to: budget.dong)
      .ladder(
        deciding: problem.objectives.count,
        from: problem.budget,
        rungLimit: rungLimit,
        breakingTies: TieOrder(assessments: assessments, options: options).rule
      )
  }

  /// What another outcome is against the plan.
  func consequence(of outcome: Outcome, against plan: FundingPlan) -> Consequence {
    let goals = zip(plan.goals, outcome.selection.values).compactMap { before, after -> Consequence.GoalChange? in
      guard before.goal.kind != .cost, before.achieved != after else { return nil }
      return Consequence.GoalChange(goal: before.goal, before: before.achieved, after: after)
    }
    let changes = zip(plan.units, outcome.options).compactMap { unit, option -> OptionChange? in
      guard unit.option.closes != option.closes else { return nil }
      return OptionChange(assessment: unit.assessment, before: unit.option, after: option)
    }
    return Consequence(goals: goals, changes: changes, cost: Money(dong: outcome.selection.cost))
  }
}
