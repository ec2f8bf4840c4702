import BudgetSolving
import Vocabulary

/// What the best plans of greater budgets do for some units.
///
/// Two ways lead there. A ladder tells of every budget at which the best plan changes. In a country there are so many of them
/// that they cannot be climbed one by one; then ``BudgetJumps`` go from one budget at which the question can be answered
/// otherwise to the next.
struct BudgetOutlook: Sendable {
  /// The budgets at which something is funded for a unit, as far as they have been looked for.
  struct Budgets {
    let first: Money?
    /// Absent unless the search went up to the budget that funds everything.
    let lasting: Money?
    let searched: Money
  }

  /// A budget from which on a unit gets another option.
  struct Rung: Sendable {
    let budget: Money
    let option: UpgradeOption
  }

  private enum View: Sendable {
    /// Whole if it goes up to the budget that funds everything.
    case ladder(BudgetLadder, isWhole: Bool)
    case jumps(upTo: Money)
  }

  private let trial: PlanTrial
  private let view: View
  /// The plan as the solver sees it.
  let selection: Selection

  /// So many units at most are followed up to the budget that buys everything.
  private static let fewUnits = 64
  /// In a city of more units the ladder is not climbed for one of them.
  private static let mostClimbed = 1_000
  private static let rungLimit = 20_000

  /// Looks as far as some units need: up to what funds everything in a small city, else all that each of them lacks.
  ///
  /// - Throws: `searchTooLarge` if the best plans there cannot be told.
  init(_ trial: PlanTrial, plan: FundingPlan, places: some Collection<Int>) throws(PlanningError) {
    let everything = max(trial.options.compactMap { $0.last?.cost }.total(), plan.policy.budget)
    let dearest = places.compactMap { trial.options[$0].last?.cost }.max() ?? .zero
    let isSmall = trial.assessments.count <= Self.fewUnits
    let target = isSmall ? everything : min(everything, plan.policy.budget + dearest)
    self.trial = trial
    if trial.assessments.count > Self.mostClimbed {
      guard let best = trial.best(at: plan.policy.budget) else { throw .searchTooLarge }
      selection = best.selection
      view = .jumps(upTo: target)
    } else {
      guard let ladder = trial.ladder(upTo: target, rungLimit: Self.rungLimit) else { throw .searchTooLarge }
      selection = ladder.start
      view = .ladder(ladder, isWhole: Money(dong: ladder.reach) >= everything)
    }
  }

  /// The rungs of the ladder on which a unit gets another option; none where there is no ladder.
  func rungs(for place: Int) -> [Rung] {
    guard case .ladder(let ladder, _) = view else { return [] }
    return ladder.rungs.compactMap { rung in
      rung.changes.first { $0.group == place }.map {
        Rung(budget: Money(dong: rung.budget), option: trial.options[place][$0.choice])
      }
    }
  }

  /// Finds the budgets at which the best plan takes one of certain options for a unit.
  ///
  /// - Parameter rungs: Those of the unit.
  func budgets(
    for place: Int,
    on rungs: [Rung],
    _ isFunded: (UpgradeOption) -> Bool
  ) throws(PlanningError) -> Budgets {
    switch view {
    case .ladder(let ladder, let isWhole):
      let lastOpen = rungs.lastIndex { !isFunded($0.option) }
      let lasting = lastOpen.map { rungs.dropFirst($0 + 1).first } ?? rungs.first
      return Budgets(
        first: rungs.first { isFunded($0.option) }?.budget,
        lasting: isWhole ? lasting?.budget : nil,
        searched: Money(dong: ladder.reach)
      )
    case .jumps(let limit):
      let jumps = BudgetJumps(trial, place: place, from: selection, at: trial.planner.policy.budget, upTo: limit)
      return try jumps.budgets(isFunded)
    }
  }
}

/// Finds the least greater budget at which the best plan takes one of certain options for a unit.
///
/// Let the best plan at a budget come to some values. While the best values stay these, the best plan stays the same. So the
/// next budget that matters is the least cost of a plan that takes one of the options and is better: there the best plan is
/// asked for, and either it takes one of them, or it is better still and the next jump begins.
struct BudgetJumps {
  /// A search that goes on for ever helps nobody; it tells how far it has come.
  private static let mostJumps = 8

  private let trial: PlanTrial
  private let place: Int
  private let start: Selection
  private let budget: Money
  private let limit: Money

  init(_ trial: PlanTrial, place: Int, from start: Selection, at budget: Money, upTo limit: Money) {
    self.trial = trial
    self.place = place
    self.start = start
    self.budget = budget
    self.limit = limit
  }

  /// - Complexity: At most eight plans, and a question about the least cost for each goal of each.
  func budgets(_ isFunded: (UpgradeOption) -> Bool) throws(PlanningError) -> BudgetOutlook.Budgets {
    let wanted = trial.options[place].filter(isFunded)
    var searched = budget
    var values = trial.values(of: start)
    for _ in 0..<Self.mostJumps where !wanted.isEmpty {
      switch try trial.leastCost(place, wanted, above: values, within: limit) {
      case .unknown: return BudgetOutlook.Budgets(first: nil, lasting: nil, searched: searched)
      case .outOfReach: return BudgetOutlook.Budgets(first: nil, lasting: nil, searched: limit)
      case .exactly(let cost):
        let next = Money(dong: cost)
        guard let best = trial.best(at: next) else {
          return BudgetOutlook.Budgets(first: nil, lasting: nil, searched: next - Money(dong: 1))
        }
        if isFunded(best.options[place]) { return BudgetOutlook.Budgets(first: next, lasting: nil, searched: limit) }
        searched = next
        values = trial.values(of: best.selection)
      }
    }
    return BudgetOutlook.Budgets(first: nil, lasting: nil, searched: wanted.isEmpty ? limit : searched)
  }
}
