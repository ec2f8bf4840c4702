import BudgetSolving

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

  /// So many units at most are followed up to the budget that buys everything.
  private static let fewUnits = 64
  private static let rungLimit = 20_000

  init?(_ trial: PlanTrial, plan: FundingPlan, place: Int) throws(PlanningError) {
    self.trial = trial
    self.plan = plan
    self.place = place
    let everything = max(trial.options.compactMap { $0.last?.cost }.total(), plan.policy.budget)
    let own = trial.options[place].last?.cost ?? .zero
    let target =
      trial.assessments.count <= Self.fewUnits ? everything : min(everything, plan.policy.budget + own)
    guard let ladder = try trial.ladder(upTo: target, rungLimit: Self.rungLimit) else { return nil }
    selection = ladder.start
    reach = Money(dong: ladder.reach)
    isWhole = reach >= everything
    var rungs: [(budget: Money, option: UpgradeOption)] = []
    for rung in ladder.rungs {
      guard let change = rung.changes.first(where: { $0.group == place }) else { continue }
      rungs.append((Money(dong: rung.budget), trial.options[place][change.choice]))
    }
    self.rungs = rungs
  }

  /// Finds the ways to options that the plan does not take.
  func ways(
    _ options: [UpgradeOption],
    _ isFunded: (UpgradeOption) -> Bool
  ) throws(PlanningError) -> WaysToFunding {
    let budget = plan.policy.budget
    let first = rungs.first { isFunded($0.option) }
    let lastOpen = rungs.lastIndex { !isFunded($0.option) }
    let lasting = lastOpen.map { rungs.dropFirst($0 + 1).first } ?? rungs.first
    // With the dearest of these options for the unit, and everything else as planned, the outcome is not worse.
    let enough = plan.cost - plan.units[place].cost + (options.last?.cost ?? .zero)
    let costs = try trial.leastCosts(place, options, against: trial.values(of: selection), within: enough)
    let extra = costs?.asGood.map { max(.zero, $0 - budget) }
    let forced = try trial.best(place, options)
    return WaysToFunding(
      extra: extra,
      firstBudget: first?.budget,
      lastingBudget: isWhole ? lasting?.budget : nil,
      searched: reach,
      ifForced: forced.map { trial.consequence(of: $0, against: plan) }
    )
  }
}
