extension ChoiceProblem {
  /// One thing to strive for, as far as the objectives before it allow.
  package enum Objective: Sendable, Hashable {
    /// As great a sum of values as possible. What exceeds the cap, if there is one, counts for nothing.
    case sum(cap: Int?)

    /// As little cost as possible.
    case leastCost
  }
}
