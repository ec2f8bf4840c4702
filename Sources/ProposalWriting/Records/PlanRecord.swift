import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
import ProposalRecord
import Vocabulary

/// What `plan --json` prints.
package struct PlanRecord: JSONRecord {
  package struct Unit: Encodable, Sendable {
    var unit: String
    var name: RecordText
    var recognised: Int?
    var before: Int?
    var after: Int?
    var cost: Int
    var lines: [Line]
  }

  struct Line: Encodable, Sendable {
    var requirement: String
    var remedy: String
    var quantity: Int
    var unitPrice: Int
    var amount: Int
    var cost: Int
    /// What others give and what the unit pays itself; absent if the plan names no such money.
    var contribution: Int?
    var ownPart: Int?
    var goal: String
    var rank: Int
    var reason: RecordText
  }

  package let schema = "onestop.plan/1"
  var round: String
  var budget: Int
  var cost: Int
  var remaining: Int
  var proven: Bool
  var goals: [RecordGoal]
  var units: [Unit]
  var unfunded: [RecordUnfunded]
  var blocked: [RecordBlocked]
  var idleLocks: [RecordLock]

  package init(plan: FundingPlan, register: Register, edition: CriteriaEdition) {
    let reasons = LineReasons(plan: plan, edition: edition, baselineYear: register.baselineYear)
    round = plan.round.description
    budget = plan.policy.budget.dong
    cost = plan.cost.dong
    remaining = plan.remaining.dong
    proven = plan.isProven
    goals = plan.goals.map(RecordGoal.init)
    units = plan.units.map { unit in
      Unit(
        unit: unit.unit.code.description,
        name: RecordText(unit.unit.name),
        recognised: unit.unit.recognisedStar,
        before: unit.starBefore,
        after: unit.starAfter,
        cost: unit.cost.dong,
        lines: unit.lines.map { Line($0, plan.namesOtherMoney, reason: reasons.reason(for: $0)) }
      )
    }
    unfunded = plan.unfunded.map(RecordUnfunded.init)
    blocked = plan.blocked.map { RecordBlocked($0, edition: edition) }
    idleLocks = plan.idleLocks.map(RecordLock.init)
  }
}

extension PlanRecord.Line {
  fileprivate init(_ line: PlanLine, _ namesOtherMoney: Bool, reason: LocalizedPhrase) {
    self.init(
      requirement: line.requirement.id.description,
      remedy: line.remedy.remedy.kind.rawValue,
      quantity: line.remedy.quantity,
      unitPrice: line.remedy.price.base.dong,
      amount: line.remedy.amount.dong,
      cost: line.cost.dong,
      contribution: namesOtherMoney ? line.remedy.contribution.dong : nil,
      ownPart: namesOtherMoney ? line.remedy.ownPart.dong : nil,
      goal: line.purpose.rawValue,
      rank: line.rank,
      reason: RecordText(reason)
    )
  }
}
