import BudgetSolving
import Vocabulary

/// Finds out what it takes until something is funded for a unit.
struct WaySearch {
  private let trial: PlanTrial
  private let plan: FundingPlan
  private let place: Int
  /// The option of the unit on each rung above the budget.
  private let rungs: [(budget: Money, option: UpgradeOption)]
  private let reach: Money
  private let isWhole: Bool
  /// The plan as the solver sees it.
  let selection: Selection

  /// - Parameter isWhole: Whether the ladder goes up to the budget that funds everything.
  init(_ trial: PlanTrial, plan: FundingPlan, place: Int, ladder: BudgetLadder, isWhole: Bool) {
    self.trial = trial
    self.plan = plan
    self.place = place
    self.isWhole = isWhole
    selection = ladder.start
    reach = Money(dong: ladder.reach)
    rungs = ladder.rungs.compactMap { rung in
      rung.changes.first { $0.group == place }.map { (Money(dong: rung.budget), trial.options[place][$0.choice]) }
    }
  }

  /// Finds the ways to options that the plan does not take.
  ///
  /// - Parameter seeksExtra: Whether to seek the least money more.
  func ways(
    _ options: [UpgradeOption],
    seeksExtra: Bool,
    _ isFunded: (UpgradeOption) -> Bool
  ) throws(PlanningError) -> WaysToFunding {
    let first = rungs.first { isFunded($0.option) }
    let lastOpen = rungs.lastIndex { !isFunded($0.option) }
    let lasting = lastOpen.map { rungs.dropFirst($0 + 1).first } ?? rungs.first
    let forced = try trial.best(place, options)
    return WaysToFunding(
      extra: seeksExtra ? try extra(for: options) : nil,
      firstBudget: first?.budget,
      lastingBudget: isWhole ? lasting?.budget : nil,
      searched: reach,
      ifForced: forced.map { trial.consequence(of: $0, against: plan) }
    )
  }

  private func extra(for options: [UpgradeOption]) throws(PlanningError) -> Money? {
    // With the dearest of these options for the unit, and everything else as planned, the outcome is not worse.
    let enough = plan.cost - plan.units[place].cost + (options.last?.cost ?? .zero)
    let costs = try trial.leastCosts(place, options, against: trial.values(of: selection), within: enough)
    return costs?.asGood.map { max(.zero, $0 - plan.policy.budget) }
  }
}
