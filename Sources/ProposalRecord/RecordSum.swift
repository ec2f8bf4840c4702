package import FacilityPlanning
import Vocabulary

/// The sums over the lines that share a goal or a kind of spending.
package struct RecordSum: Encodable, Sendable {
  /// What the lines share.
  package var of: String
  package var lines: Int
  package var amount: Int
  package var gross: Int
  package var cost: Int
  package var others: Int

  package init(_ name: String, _ totals: ProposalTotals) {
    of = name
    lines = totals.lines
    amount = totals.amount.dong
    gross = totals.gross.dong
    cost = totals.cost.dong
    others = totals.others.dong
  }
}
