package import Vocabulary

/// One requirement held against one inventory.
package struct RequirementAssessment: Sendable, Hashable {
  package let requirement: Requirement
  package let status: RequirementStatus
  /// What the unit has; absent where unknown.
  package let have: Extent?
  /// What the requirement asks of this unit; absent where unknown.
  package let need: Extent?
  /// Why the status is unknown, if it is.
  package let unknownReason: UnknownReason?
  /// The gap, unless the requirement is met or unknown.
  package let gap: Gap?
  /// The cells that decide.
  package let sources: [Source]

  package init(
    requirement: Requirement,
    status: RequirementStatus,
    have: Extent?,
    need: Extent?,
    unknownReason: UnknownReason?,
    gap: Gap?,
    sources: [Source]
  ) {
    self.requirement = requirement
    self.status = status
    self.have = have
    self.need = need
    self.unknownReason = unknownReason
    self.gap = gap
    self.sources = sources
  }
}
