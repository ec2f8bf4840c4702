extension VerificationRecord {
  /// By which check a difference was found; what comes first explains what follows.
  package enum Check: String, Encodable, Sendable, Hashable, CaseIterable {
    /// A file that the proposal rests on is not what it was.
    case inputs
    /// A line is missing, or should not be there: the best plan funds something else.
    case lines
    /// The gap, its remedy and its price against the inventory, the criteria and the price book.
    case gaps
    /// Quantity × price × contingency × share, rounded up.
    case costs
    /// The sums over lines.
    case sums
    case words
    /// Scores and stars.
    case stars
    case goals
    /// The goal that a line serves, and its rank.
    case order
    /// The locks of the policy and its budget.
    case policy
    /// What the search finds as the best possible value is another.
    case optimality
    /// Any other member of the record.
    case record
    /// A document was changed, or shows another amount.
    case documents
  }
}
