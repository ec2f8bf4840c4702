package import FacilityPlanning
import FacilityWording
import Vocabulary

/// A unit in a proposal: the facts of the register that were used, and its stars before and after.
package struct RecordUnit: RecordObject {
  package var unit: String
  package var name: RecordText
  package var kind: String
  /// Absent if no rating of the unit is known.
  package var recognised: Int?
  package var otherScore: Int?
  package var counters: Int?
  package var residents: Int?
  /// The city's share of its costs in percent, if it has one of its own.
  package var costShare: Int?
  /// What it can add itself, if that is limited.
  package var ownFunds: Int?
  package var assumption: Bool
  /// Absent if the unit submitted no inventory.
  package var inventory: String?
  /// The score and the stars as inventoried; absent unless something of the unit is approved and still to come.
  package var scoreToday: Int?
  package var today: Int?
  /// With what is approved.
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
    costShare = unit.costShare
    ownFunds = unit.ownFunds?.dong
    assumption = unit.isAssumption
    inventory = plan.assessment.file
    scoreToday = plan.assessment.standing?.score
    today = plan.assessment.standing?.projectedStar
    score = plan.assessment.score
    before = plan.starBefore
    after = plan.starAfter
    cost = plan.cost.dong
  }
}

/// A unit about which data are missing, and which.
package struct RecordBlocked: RecordObject {
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
package struct RecordUnfunded: RecordObject {
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
    explanation = RecordText(gap.sentence)
  }
}

extension RecordUnit {
  package static let shape = RecordShape<RecordUnit>(
    .member("unit", \.unit),
    .member("name", \.name, RecordWords.name),
    .member("kind", \.kind),
    .member("recognised", \.recognised, LocalizedText(vi: "mức sao được công nhận", en: "recognised stars")),
    .member("otherScore", \.otherScore, LocalizedText(vi: "điểm ngoài cơ sở vật chất", en: "score of all else")),
    .member("counters", \.counters, LocalizedText(vi: "số quầy", en: "counters")),
    .member("residents", \.residents, LocalizedText(vi: "số dân", en: "residents")),
    .member("costShare", \.costShare, RecordWords.share),
    .member("ownFunds", \.ownFunds, LocalizedText(vi: "kinh phí tự có", en: "own funds")),
    .member("assumption", \.assumption),
    .member("inventory", \.inventory),
    .member("scoreToday", \.scoreToday, LocalizedText(vi: "điểm hiện nay", en: "score today")),
    .member("today", \.today, LocalizedText(vi: "mức sao hiện nay", en: "stars today")),
    .member("score", \.score, LocalizedText(vi: "điểm", en: "score")),
    .member("before", \.before, LocalizedText(vi: "mức sao theo kiểm kê", en: "stars as inventoried")),
    .member("after", \.after, LocalizedText(vi: "mức sao sau hỗ trợ", en: "stars after funding")),
    .member("cost", \.cost, RecordWords.cost, sum: .lines(.cost))
  )

  package static func name(of unit: Recorded<RecordUnit>) -> String? { unit.unit.value }
  package static func source(of unit: Recorded<RecordUnit>) -> String? { unit.inventory.value }
}

extension RecordBlocked {
  package static let shape = RecordShape<RecordBlocked>(
    .member("unit", \.unit),
    .member("reason", \.reason, RecordWords.reason),
    .member("requirement", \.requirement),
    .member("unknownReason", \.unknownReason),
    .member("explanation", \.explanation, RecordWords.explanation)
  )

  package static func name(of blocked: Recorded<RecordBlocked>) -> String? {
    RecordPath.name([blocked.unit, blocked.requirement])
  }
}

extension RecordUnfunded {
  package static let shape = RecordShape<RecordUnfunded>(
    .member("unit", \.unit),
    .member("requirement", \.requirement),
    .member("status", \.status, RecordWords.status),
    .member("cost", \.cost, RecordWords.cost),
    .member("reason", \.reason, RecordWords.reason),
    .member("explanation", \.explanation, RecordWords.explanation)
  )

  package static func name(of gap: Recorded<RecordUnfunded>) -> String? {
    RecordPath.name([gap.unit, gap.requirement])
  }
}
