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
    let extra = seeksExtra ? try extra(for: options) : nil
    return WaysToFunding(
      extra: extra?.money,
      isOutOfReach: extra?.isOutOfReach ?? false,
      firstBudget: first?.budget,
      lastingBudget: isWhole ? lasting?.budget : nil,
      searched: reach,
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

/// The best plans of the budgets above the policy's, which the explanations of some units look up to.
struct BudgetOutlook {
  private let trial: PlanTrial
  private let plan: FundingPlan
  private let ladder: BudgetLadder
  /// Whether the ladder goes up to the budget that funds everything.
  private let isWhole: Bool

  /// So many units at most are followed up to the budget that buys everything.
  private static let fewUnits = 64
  private static let rungLimit = 20_000

  /// Looks as far as some units need: up to what funds everything in a small city, else all that each of them lacks.
  ///
  /// - Throws: `searchTooLarge` if the best plans there cannot be told.
  init(_ trial: PlanTrial, plan: FundingPlan, places: some Collection<Int>) throws(PlanningError) {
    let everything = max(trial.options.compactMap { $0.last?.cost }.total(), plan.policy.budget)
    let dearest = places.compactMap { trial.options[$0].last?.cost }.max() ?? .zero
    let isSmall = trial.assessments.count <= Self.fewUnits
    let target = isSmall ? everything : min(everything, plan.policy.budget + dearest)
    guard let ladder = try trial.ladder(upTo: target, rungLimit: Self.rungLimit) else { throw .searchTooLarge }
    self.trial = trial
    self.plan = plan
    self.ladder = ladder
    isWhole = Money(dong: ladder.reach) >= everything
  }

  /// What the greater budgets do for a unit.
  func search(for place: Int) -> WaySearch {
    WaySearch(trial, plan: plan, place: place, ladder: ladder, isWhole: isWhole)
  }
}
