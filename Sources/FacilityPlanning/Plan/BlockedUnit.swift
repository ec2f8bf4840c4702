package import Vocabulary

/// A unit about which data are missing, so that the plan cannot do for it what it might.
package struct BlockedUnit: Sendable, Hashable {
  /// What is missing.
  package enum Reason: Sendable, Hashable {
    case noSubmission
    /// Without the other score there is no projected star.
    case noOtherScore
    /// A requirement earns no points and cannot be funded.
    case unknownRequirement(Slug, UnknownReason)
  }

  package let unit: AdministrativeUnit
  package let reason: Reason

  package init(unit: AdministrativeUnit, reason: Reason) {
    self.unit = unit
    self.reason = reason
  }
}
