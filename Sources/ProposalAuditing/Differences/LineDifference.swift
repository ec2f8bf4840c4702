/// A line that is not the same in two proposals, and why.
struct LineDifference {
  enum Change: String, Encodable, Sendable, CaseIterable {
    case added
    case removed
    /// Another amount, quantity or price.
    case changed
    /// The same, in another place among those that both have.
    case moved
  }

  var change: Change
  /// `unit/requirement`.
  var name: String
  var rankBefore: Int?
  var rankAfter: Int?
  var costBefore: Int?
  var costAfter: Int?
  var causes: [DifferenceCause]
}
