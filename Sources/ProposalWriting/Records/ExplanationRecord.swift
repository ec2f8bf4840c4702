import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
import ProposalRecord
import Vocabulary

/// What `explain --json` prints.
package struct ExplanationRecord: JSONRecord {
  struct Funded: Encodable, Sendable {
    var requirement: String
    var remedy: String
    var cost: Int
    var goal: String
    var rank: Int
    var reason: RecordText
    /// Whether the policy demands it.
    var locked: Bool
    var priceLimit: RecordPriceLimit?
    var ifLeftOut: RecordConsequence?
  }

  struct Open: Encodable, Sendable {
    var requirement: String
    var status: String
    var cost: Int?
    var reason: String
    var explanation: RecordText
    var priceLimit: RecordPriceLimit?
    var ways: RecordWays?
    /// Absent if the unit can pay its own part.
    var ownShortage: OwnShortage?
  }

  /// Own money that the unit would need for it and for what locks fund, and what it has.
  struct OwnShortage: Encodable, Sendable {
    var needed: Int
    var available: Int
  }

  struct Star: Encodable, Sendable {
    var stars: Int
    /// What the cheapest way there costs more than what is funded.
    var cost: Int
    var ways: RecordWays
  }

  package let schema = "onestop.explain/1"
  var round: String
  var unit: String
  var name: RecordText
  var budget: Int
  var recognised: Int?
  /// Without what is only approved; absent unless something is.
  var today: Int?
  var before: Int?
  var after: Int?
  var cost: Int
  var funded: [Funded]
  var unfunded: [Open]
  var nextStar: Star?
  package var withoutUnit: RecordConsequence?
  var blocked: [RecordBlocked]

  package init(_ explanation: UnitExplanation, register: Register, edition: CriteriaEdition) {
    let plan = explanation.plan
    let unit = explanation.unit
    let reasons = LineReasons(plan: plan, edition: edition, baselineYear: register.baselineYear)
    round = plan.round.description
    self.unit = unit.unit.code.description
    name = RecordText(unit.unit.name)
    budget = plan.policy.budget.dong
    recognised = unit.unit.recognisedStar
    today = unit.assessment.standing?.projectedStar
    before = unit.starBefore
    after = unit.starAfter
    cost = unit.cost.dong
    funded = explanation.funded.map { Funded($0, reason: reasons.reason(for: $0.line)) }
    unfunded = explanation.open.map(Open.init)
    nextStar = explanation.nextStar.map { star in
      Star(stars: star.stars, cost: star.cost.dong, ways: RecordWays(star.ways))
    }
    withoutUnit = explanation.withoutUnit.map(RecordConsequence.init)
    blocked = explanation.blocked.map {
      RecordBlocked(BlockedUnit(unit: unit.unit, reason: $0), edition: edition)
    }
  }
}

extension ExplanationRecord.Funded {
  fileprivate init(_ gap: FundedGap, reason: LocalizedPhrase) {
    self.init(
      requirement: gap.line.requirement.id.description,
      remedy: gap.line.remedy.remedy.kind.rawValue,
      cost: gap.line.cost.dong,
      goal: gap.line.purpose.rawValue,
      rank: gap.line.rank,
      reason: RecordText(reason),
      locked: gap.isLocked,
      priceLimit: gap.priceLimit.map(RecordPriceLimit.init),
      ifLeftOut: gap.ifLeftOut.map(RecordConsequence.init)
    )
  }
}

extension ExplanationRecord.Open {
  fileprivate init(_ gap: OpenGap) {
    self.init(
      requirement: gap.gap.gap.requirement.id.description,
      status: gap.gap.gap.shortfall.status.rawValue,
      cost: gap.gap.gap.cost?.dong,
      reason: gap.gap.reason.rawValue,
      explanation: RecordText(gap.gap.sentence),
      priceLimit: gap.priceLimit.map(RecordPriceLimit.init),
      ways: gap.ways.map(RecordWays.init),
      ownShortage: gap.ownShortage.map { .init(needed: $0.needed.dong, available: $0.available.dong) }
    )
  }
}
