package import FacilityPlanning
import Vocabulary

/// A decision of the policy that the plan has to respect.
package struct RecordLock: Encodable, Sendable {
  package var unit: String
  package var requirement: String?
  package var action: String
  package var reason: RecordText

  package init(_ lock: Lock) {
    unit = lock.unit.description
    requirement = lock.requirement?.description
    action = lock.action.rawValue
    reason = RecordText(lock.reason)
  }
}
