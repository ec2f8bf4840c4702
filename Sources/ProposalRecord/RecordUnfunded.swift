package import FacilityPlanning
import FacilityWording
import Vocabulary

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
