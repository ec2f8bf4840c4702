package import FacilityPlanning
import FacilityWording
import FileFormats
import ProposalRecord
import Vocabulary

/// What `plan --sensitivity` prints for programs; changes are in hundredths of a percent: -200 are -2 %.
package struct SensitivityRecord: JSONRecord {
  struct Line: Encodable, Sendable {
    var rank: Int
    var unit: String
    var requirement: String
    var cost: Int
    /// Whether every plan for the budgets and prices tried has the line.
    var stays: Bool
    /// Every change tried after which the line is not in the plan.
    var falls: [Change]
  }

  struct Change: Encodable, Sendable {
    /// `budget`, `prices` for all prices, or `price`.
    var what: String
    /// The item of the price book, for `price`.
    var item: String?
    var change: Int

    init(_ change: Sensitivity.Change) {
      what = change.rawValue
      if case .price(let item, _) = change { self.item = item.description }
      self.change = change.amount.hundredths
    }
  }

  struct Movement: Encodable, Sendable {
    var withdrawn: Int
    var added: Int
    var moved: Int

    init(_ movement: PlanMovement) {
      withdrawn = movement.withdrawnCost.dong
      added = movement.addedCost.dong
      moved = movement.moved.dong
    }
  }

  /// The plan with every unknown at one end.
  struct End: Encodable, Sendable {
    var cost: Int
    var goals: [RecordAchievement]
    var movement: Movement

    init(_ plan: FundingPlan, from base: FundingPlan) {
      cost = plan.cost.dong
      goals = base.policy.goals.filter { $0.kind != .cost }.map { RecordAchievement($0, in: plan) }
      movement = Movement(PlanMovement(from: base, to: plan))
    }
  }

  struct Unknown: Encodable, Sendable {
    var missing: RecordBlocked
    var sources: [RecordSource]
    /// Absent if the locks then cost more than the budget.
    var worst: Movement?
    var best: Movement?
    var changesPlan: Bool
  }

  package let schema = "onestop.sensitivity/1"
  var round: String
  var budget: Int
  var cost: Int
  var range: Int
  /// How many plans were made beside the plan itself.
  var plans: Int
  /// Every change of budgets and prices that was tried.
  var tried: [Change]
  /// Those after which the locks cost more than the budget, so that there is no plan.
  var impossible: [Change]
  var lines: [Line]
  var worst: End?
  var best: End?
  /// The one that moves most money first.
  var unknowns: [Unknown]

  package init(_ sensitivity: Sensitivity, edition: CriteriaEdition) {
    let plan = sensitivity.plan
    round = plan.round.description
    budget = plan.policy.budget.dong
    cost = plan.cost.dong
    range = sensitivity.range.hundredths
    plans = sensitivity.solveCount
    tried = sensitivity.trials.map { Change($0.change) }
    impossible = sensitivity.trials.filter { $0.lines == nil }.map { Change($0.change) }
    lines = plan.lines.map { line in
      let falls = sensitivity.falls(of: line)
      return Line(
        rank: line.rank,
        unit: line.unit.code.description,
        requirement: line.requirement.id.description,
        cost: line.cost.dong,
        stays: falls.isEmpty,
        falls: falls.map(Change.init)
      )
    }
    worst = sensitivity.extremes.worst.map { End($0, from: plan) }
    best = sensitivity.extremes.best.map { End($0, from: plan) }
    unknowns = sensitivity.unknowns.map { trial in
      Unknown(
        missing: RecordBlocked(trial.unknown, edition: edition),
        sources: trial.sources.map(RecordSource.init),
        worst: trial.worst.map(Movement.init),
        best: trial.best.map(Movement.init),
        changesPlan: trial.matters
      )
    }
  }
}
