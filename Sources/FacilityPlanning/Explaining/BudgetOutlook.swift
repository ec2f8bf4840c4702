import BudgetSolving
import Vocabulary

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
