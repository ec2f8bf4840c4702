package import Vocabulary

/// How firm a plan is: what stays of it when budgets and prices change, and what hangs on data that nobody reported.
package struct Sensitivity: Sendable, Hashable {
  package let plan: FundingPlan
  /// How far budgets and prices were changed, up and down.
  package let range: Percentage
  package let trials: [Trial]
  /// The plans with every unknown at its worst and at its best.
  package let extremes: Extremes
  /// Every unknown by itself, the one that moves most money first.
  package let unknowns: [UnknownTrial]

  package init(
    plan: FundingPlan,
    range: Percentage,
    trials: [Trial],
    extremes: Extremes,
    unknowns: [UnknownTrial]
  ) {
    self.plan = plan
    self.range = range
    self.trials = trials
    self.extremes = extremes
    self.unknowns = unknowns
  }

  /// How often a plan was made beside the first.
  package var solveCount: Int { trials.count + (unknowns.isEmpty ? 0 : 2) + 2 * unknowns.count }

  /// The changes under which a line is no longer funded, in the order in which they were tried.
  package func falls(of line: PlanLine) -> [Change] {
    let key = LineKey(line)
    return trials.filter { trial in trial.lines.map { !$0.contains(key) } ?? false }.map(\.change)
  }

  /// Of the changes under which a line falls, the smallest of each kind and direction.
  package func mildestFalls(of line: PlanLine) -> [Change] {
    var mildest: [Change] = []
    for change in falls(of: line) {
      if let place = mildest.firstIndex(where: { $0.isAlike(change) }) {
        if change.amount.magnitude < mildest[place].amount.magnitude { mildest[place] = change }
      } else {
        mildest.append(change)
      }
    }
    return mildest
  }

  /// The lines that every plan tried has, in the order of their ranks.
  package var stayingLines: [PlanLine] { plan.lines.filter { falls(of: $0).isEmpty } }
  /// The lines that some plan tried does not have, in the order of their ranks.
  package var fragileLines: [PlanLine] { plan.lines.filter { !falls(of: $0).isEmpty } }
}
