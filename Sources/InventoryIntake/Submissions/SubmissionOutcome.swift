package import FacilityPlanning
package import Vocabulary

/// What reading a submission came to.
package struct SubmissionOutcome: Sendable {
  /// The unit that the file is for, if that can be told.
  package var unit: Slug?
  /// The facts; absent if there is a finding of severity error.
  package var inventory: Inventory?
  /// Sorted by place.
  package var findings: [Finding]
  /// The rows about items that were read.
  package var rows: Int
}
