package import FacilityPlanning
import FileFormats
import Vocabulary

/// What `ladder --json` prints.
package struct LadderRecord: JSONRecord {
  struct Achieved: Encodable, Sendable {
    var goal: String
    var achieved: Int
  }

  struct Step: Encodable, Sendable {
    var budget: Int
    var goals: [Achieved]
    /// The most important goal that improves; absent on the first step.
    var improves: String?
    /// What is done otherwise than on the step before; on the first step, than doing nothing.
    var changes: [RecordChange]
  }

  struct Target: Encodable, Sendable {
    var goal: String
    var target: Int
    /// The cheapest step that reaches the target; absent if none does.
    var budget: Int?
    /// The step from which on every step reaches it.
    var lastingBudget: Int?
  }

  /// Where the budget of the policy stands.
  struct Place: Encodable, Sendable {
    var budget: Int
    var step: Int?
    var nextStep: Int?
    /// How much more it takes until something improves.
    var missing: Int?
  }

  package let schema = "onestop.ladder/1"
  var round: String
  var from: Int
  var to: Int
  /// The budget up to which every step is listed.
  var completeUpTo: Int
  var complete: Bool
  /// `around` where beyond `to` and below `from` only the first step that reaches each target is listed; else absent.
  var coverage: String?
  /// Absent if the policy gives no budget.
  var policyBudget: Place?
  var targets: [Target]
  var steps: [Step]

  package init(_ ladder: FundingLadder) {
    round = ladder.round.description
    from = ladder.range.lowerBound.dong
    to = ladder.range.upperBound.dong
    completeUpTo = ladder.reach.dong
    complete = ladder.isComplete
    coverage = ladder.coverage == .around ? "around" : nil
    let kinds = ladder.goals.map(\.kind.rawValue)
    policyBudget = ladder.policy.isWithoutBudget ? nil : Place(ladder)
    targets = ladder.reachings.map { reaching in
      Target(
        goal: kinds[reaching.place],
        target: reaching.target,
        budget: reaching.first?.budget.dong,
        lastingBudget: reaching.lasting?.budget.dong
      )
    }
    steps = ladder.steps.map { step in
      Step(
        budget: step.budget.dong,
        goals: zip(kinds, step.achieved).map { Achieved(goal: $0, achieved: $1) },
        improves: step.improved.map { kinds[$0] },
        changes: step.changes.map(RecordChange.init)
      )
    }
  }
}

extension LadderRecord.Place {
  fileprivate init(_ ladder: FundingLadder) {
    let budget = ladder.policy.budget
    let next = ladder.next(above: budget)
    self.budget = budget.dong
    step = ladder.step(at: budget)?.budget.dong
    nextStep = next?.budget.dong
    missing = next.map { ($0.budget - budget).dong }
  }
}
