package import Vocabulary

/// A deviation that somebody has allowed for a time.
package struct Waiver: Sendable, Hashable {
  package var unit: Slug
  package var requirement: Slug
  /// The attribute allowed to deviate; absent for the whole requirement.
  package var attribute: Slug?
  package var reason: LocalizedText
  /// The last day on which it holds.
  package var until: CalendarDate
  /// Who allowed it.
  package var grantedBy: String
  /// The place of the waiver in its file.
  package var source: Source

  package init(
    unit: Slug,
    requirement: Slug,
    attribute: Slug? = nil,
    reason: LocalizedText,
    until: CalendarDate,
    grantedBy: String,
    source: Source
  ) {
    self.unit = unit
    self.requirement = requirement
    self.attribute = attribute
    self.reason = reason
    self.until = until
    self.grantedBy = grantedBy
    self.source = source
  }

  /// Whether the waiver holds on a day.
  package func holds(on day: CalendarDate) -> Bool { day <= until }

  /// Whether the waiver is about what was found: a deviation from the standard, or a thing that is missing.
  package func covers(_ finding: AuditFinding) -> Bool {
    guard finding.unit == unit, finding.requirement?.id == requirement else { return false }
    switch finding.subject {
    case .deviation(let deviation, _): return attribute == nil || attribute == deviation.rule.attribute
    case .missing: return attribute == nil
    case .misplaced, .unexpected, .notAudited, .offMajority, .delivery: return false
    }
  }
}
