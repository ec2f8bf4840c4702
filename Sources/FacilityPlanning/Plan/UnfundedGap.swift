package import Vocabulary

/// A gap that the plan leaves open, and why.
package struct UnfundedGap: Sendable, Hashable {
  /// Why a gap stays open.
  package enum Reason: Sendable, Hashable {
    /// The policy excludes it.
    case excluded(LocalizedText)
    /// The criteria name no remedy that fits, or the inventory does not tell how much of it is needed.
    case noRemedy
    /// Closing it would serve none of the policy's goals.
    case noGoal
    /// What is funded serves the goals better; so much of the budget remains.
    case budget(remaining: Money)
  }

  package let unit: AdministrativeUnit
  package let gap: Gap
  package let reason: Reason

  package init(unit: AdministrativeUnit, gap: Gap, reason: Reason) {
    self.unit = unit
    self.gap = gap
    self.reason = reason
  }
}
