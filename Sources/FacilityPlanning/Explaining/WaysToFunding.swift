package import Vocabulary

/// What it takes until something is funded, and what it costs the others if it is funded now.
package struct WaysToFunding: Sendable, Hashable {
  /// The least money above the budget with which it can be funded while the outcome is not worse; absent if not sought.
  package let extra: Money?
  /// The least budget above the policy's at which the best plan funds it.
  ///
  /// At a greater one it may be left out again.
  package let firstBudget: Money?
  /// The least budget from which on the best plan always funds it.
  package let lastingBudget: Money?
  /// The budget up to which these two have been looked for.
  package let searched: Money
  /// What happens if it has to be funded within the budget; absent if the budget does not suffice.
  package let ifForced: Consequence?

  package init(extra: Money?, firstBudget: Money?, lastingBudget: Money?, searched: Money, ifForced: Consequence?) {
    self.extra = extra
    self.firstBudget = firstBudget
    self.lastingBudget = lastingBudget
    self.searched = searched
    self.ifForced = ifForced
  }
}
