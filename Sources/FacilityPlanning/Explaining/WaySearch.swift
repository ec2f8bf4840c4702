import BudgetSolving
import Vocabulary

/// Finds out what it takes until something is funded for a unit.
struct WaySearch: Sendable {
  private let trial: PlanTrial
  private let plan: FundingPlan
  private let place: Int
  private let outlook: BudgetOutlook
  /// The rungs above the budget on which the unit gets another option.
  private let rungs: [BudgetOutlook.Rung]
  /// The plan as the solver sees it.
  let selection: Selection

  init(_ trial: PlanTrial, plan: FundingPlan, place: Int, outlook: BudgetOutlook) {
    self.trial = trial
    self.plan = plan
    self.place = place
    self.outlook = outlook
    rungs = outlook.rungs(for: place)
    selection = outlook.selection
  }

  /// Finds the ways to options that the plan does not take.
  ///
  /// - Parameter seeksExtra: Whether to seek the least money more.
  func ways(
    _ options: [UpgradeOption],
    seeksExtra: Bool,
    _ isFunded: (UpgradeOption) -> Bool
  ) throws(PlanningError) -> WaysToFunding {
    let budgets = try outlook.budgets(for: place, on: rungs, isFunded)
    let forced = try trial.best(place, options)
    let extra = seeksExtra ? try extra(for: options) : nil
    return WaysToFunding(
      extra: extra?.money,
      isOutOfReach: extra?.isOutOfReach ?? false,
      firstBudget: budgets.first,
      lastingBudget: budgets.lasting,
      searched: budgets.searched,
      ifForced: forced.map { trial.consequence(of: $0, against: plan) }
    )
  }

  /// The least money more, or that no money helps; neither if that is too hard to tell.
  private func extra(
    for options: [UpgradeOption]
  ) throws(PlanningError) -> (money: Money?, isOutOfReach: Bool) {
    let dearest = options.last?.cost ?? .zero
    // With the dearest of these options for the unit, and everything else as planned, the outcome is not worse; unless the
    // unit's own money then lacks for something else, which only others can make up for.
    let isLimited = plan.units[place].unit.ownFunds != nil
    let others =
      isLimited
      ? trial.options.enumerated().compactMap { $0 == place ? nil : $1.last?.cost }.total()
      : plan.cost - plan.units[place].cost
    let costs = try trial.leastCosts(place, options, against: trial.values(of: selection), within: others + dearest)
    guard let costs else { return (nil, false) }
    return (costs.asGood.map { max(.zero, $0 - plan.policy.budget) }, costs.asGood == nil)
  }
}
