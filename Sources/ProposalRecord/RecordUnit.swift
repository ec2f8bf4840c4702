package import FacilityPlanning
import FacilityWording
import Vocabulary

/// A unit in a proposal: the facts of the register that were used, and its stars before and after.
package struct RecordUnit: Encodable, Sendable {
  package var unit: String
  package var name: RecordText
  package var kind: String
  package var recognised: Int
  package var otherScore: Int?
  package var counters: Int?
  package var residents: Int?
  package var assumption: Bool
  /// Absent if the unit submitted no inventory.
  package var inventory: String?
  package var score: Int?
  package var before: Int?
  package var after: Int?
  package var cost: Int

  package init(_ plan: UnitPlan) {
    let unit = plan.unit
    self.unit = unit.code.description
    name = RecordText(unit.name)
    kind = unit.kind.rawValue
    recognised = unit.recognisedStar
    otherScore = unit.otherScore
    counters = unit.counters
    residents = unit.residents
    assumption = unit.isAssumption
    inventory = plan.assessment.file
    score = plan.assessment.score
    before = plan.starBefore
    after = plan.starAfter
    cost = plan.cost.dong
  }
}

/// A unit about which data are missing, and which.
package struct RecordBlocked: Encodable, Sendable {
  package var unit: String
  package var reason: String
  package var requirement: String?
  package var unknownReason: String?
  package var explanation: RecordText

  package init(_ blocked: BlockedUnit, edition: CriteriaEdition) {
    unit = blocked.unit.code.description
    reason = blocked.reason.rawValue
    if case .unknownRequirement(let requirement, let why) = blocked.reason {
      self.requirement = requirement.description
      unknownReason = why.rawValue
    }
    explanation = RecordText(blocked.reason.sentence(in: edition))
  }
}

/// A gap that stays open, and why.
package struct RecordUnfunded: Encodable, Sendable {
  package var unit: String
  package var requirement: String
  package var status: String
  package var cost: Int?
  package var reason: String
  package var explanation: RecordText

  package init(_ gap: UnfundedGap) {
    unit = gap.unit.code.description
    requirement = gap.gap.requirement.id.description
    status = gap.gap.shortfall.status.rawValue
    cost = gap.gap.cost?.dong
    reason = gap.reason.rawValue
    explanation = RecordText(gap.reason.sentence)
  }
}

/// What one of several plans does for a unit.
package struct RecordUnitPlan: Encodable, Sendable {
  package struct Line: Encodable, Sendable {
    package var requirement: String
    package var cost: Int
  }

  package var unit: String
  package var recognised: Int
  package var before: Int?
  package var after: Int?
  package var cost: Int
  /// In the order of their ranks.
  package var lines: [Line]

  package init(_ unit: UnitPlan) {
    self.unit = unit.unit.code.description
    recognised = unit.unit.recognisedStar
    before = unit.starBefore
    after = unit.starAfter
    cost = unit.cost.dong
    lines = unit.lines.map { Line(requirement: $0.requirement.id.description, cost: $0.cost.dong) }
  }
}
