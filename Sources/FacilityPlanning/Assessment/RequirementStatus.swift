/// How a unit stands on one requirement.
package enum RequirementStatus: String, Sendable, Hashable, CaseIterable {
  case met
  case missing
  case short
  case worn
  case deviates
  case obsolete
  /// The submission or the register does not say enough to tell.
  case unknown

  /// Whether a gap of this status is about uniformity.
  package var isUniformity: Bool { self == .deviates || self == .obsolete }
}
