import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import ProposalRecord
import Vocabulary

/// What `plan --json` prints.
package struct PlanRecord: JSONRecord {
  package struct Unit: Encodable, Sendable {
    package var unit: String
    package var name: RecordText
    package var recognised: Int
    package var before: Int?
    package var after: Int?
    package var cost: Int
    package var lines: [Line]
  }

  package struct Line: Encodable, Sendable {
    package var requirement: String
    package var remedy: String
    package var quantity: Int
    package var unitPrice: Int
    package var amount: Int
    package var cost: Int
    package var goal: String
    package var rank: Int
    package var reason: RecordText
  }

  package let schema = "onestop.plan/1"
  package var round: String
  package var budget: Int
  package var cost: Int
  package var remaining: Int
  package var proven: Bool
  package var goals: [RecordGoal]
  package var units: [Unit]
  package var unfunded: [RecordUnfunded]
  package var blocked: [RecordBlocked]
  package var idleLocks: [RecordLock]

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
        lines: unit.lines.map { Line($0, reason: reasons.reason(for: $0)) }
      )
    }
    unfunded = plan.unfunded.map(RecordUnfunded.init)
    blocked = plan.blocked.map { RecordBlocked($0, edition: edition) }
    idleLocks = plan.idleLocks.map(RecordLock.init)
  }
}

extension PlanRecord.Line {
  fileprivate init(_ line: PlanLine, reason: LocalizedPhrase) {
    self.init(
      requirement: line.requirement.id.description,
      remedy: line.remedy.remedy.kind.rawValue,
      quantity: line.remedy.quantity,
      unitPrice: line.remedy.price.base.dong,
      amount: line.remedy.amount.dong,
      cost: line.cost.dong,
      goal: line.purpose.rawValue,
      rank: line.rank,
      reason: RecordText(reason)
    )
  }
}
