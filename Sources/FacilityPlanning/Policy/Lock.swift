package import Vocabulary

/// A decision that the plan has to respect.
package struct Lock: Sendable, Hashable {
  /// What was decided.
  package enum Action: String, Sendable, Hashable, CaseIterable {
    case fund
    case exclude
  }

  package var unit: Slug
  /// The requirement concerned; none means every gap of the unit.
  package var requirement: Slug?
  package var action: Action
  package var reason: LocalizedText

  package init(unit: Slug, requirement: Slug?, action: Action, reason: LocalizedText) {
    self.unit = unit
    self.requirement = requirement
    self.action = action
    self.reason = reason
  }

  /// Tells whether the lock speaks of a gap.
  package func concerns(unit: Slug, requirement: Slug) -> Bool {
    self.unit == unit && (self.requirement == nil || self.requirement == requirement)
  }
}
