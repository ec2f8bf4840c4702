package import FacilityPlanning
import Vocabulary

/// What it takes until something is funded.
package struct RecordWays: Encodable, Sendable {
  /// The least money above the budget with which it can be funded and the outcome is not worse.
  package var extraBudget: Int?
  /// The least budget above the present one at which the best plan funds it.
  package var firstBudget: Int?
  /// The least budget from which on the best plan always funds it.
  package var lastingBudget: Int?
  package var searchedUpTo: Int
  /// Absent if the budget does not suffice.
  package var ifForced: RecordConsequence?

  package init(_ ways: WaysToFunding) {
    extraBudget = ways.extra?.dong
    firstBudget = ways.firstBudget?.dong
    lastingBudget = ways.lastingBudget?.dong
    searchedUpTo = ways.searched.dong
    ifForced = ways.ifForced.map(RecordConsequence.init)
  }
}
