extension ChoiceProblem {
  /// One way to serve a group: what it costs, and what it is worth to each objective.
  package struct Choice: Sendable, Hashable {
    /// The cost, zero or more.
    package var cost: Int

    /// The value for each objective, zero or more, in the order of the objectives.
    ///
    /// ``ChoiceProblem/Objective/leastCost`` ignores its own.
    package var values: [Int]

    /// Creates a choice; the problem that takes it checks its numbers.
    package init(cost: Int, values: [Int]) {
      self.cost = cost
      self.values = values
    }
  }
}
