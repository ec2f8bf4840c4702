package import FacilityPlanning
import FacilityWording
import Vocabulary

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
