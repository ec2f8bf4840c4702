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
    /// Without what is only approved; absent unless something of the unit is.
    var today: Int?
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

  /// A gap of which something is approved and still to come.
  struct Commitment: Encodable, Sendable {
    var unit: String
    var requirement: String
    /// In units of the price book.
    var quantity: Int
    /// Whether nothing of the gap is left.
    var closes: Bool
    /// The cells that say so.
    var sources: [RecordSource]
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
  /// What is approved and still to come; absent if nothing is.
  var commitments: [Commitment]?

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
        today: unit.assessment.standing?.projectedStar,
        before: unit.starBefore,
        after: unit.starAfter,
        cost: unit.cost.dong,
        lines: unit.lines.map { Line($0, plan.namesOtherMoney, reason: reasons.reason(for: $0)) }
      )
    }
    unfunded = plan.unfunded.map(RecordUnfunded.init)
    blocked = plan.blocked.map { RecordBlocked($0, edition: edition) }
    idleLocks = plan.idleLocks.map(RecordLock.init)
    let committed = plan.units.flatMap { unit in
      unit.assessment.requirements.compactMap { entry in
        entry.committed.map { Commitment($0, of: unit.unit, closes: entry.gap == nil) }
      }
    }
    commitments = committed.isEmpty ? nil : committed
  }
}

extension PlanRecord.Commitment {
  fileprivate init(_ committed: CommittedGap, of unit: AdministrativeUnit, closes: Bool) {
    self.init(
      unit: unit.code.description,
      requirement: committed.today.requirement.id.description,
      quantity: committed.quantity,
      closes: closes,
      sources: committed.sources.map(RecordSource.init)
    )
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
