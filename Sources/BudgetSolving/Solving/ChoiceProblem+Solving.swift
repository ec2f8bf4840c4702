extension ChoiceProblem {
  /// The states that one search may make unless it is told otherwise.
  package static let usualStateLimit = 24_000_000

  /// Finds the best selection and proves that it is the best.
  ///
  /// There is no tolerance and no time limit. The same problem has the same outcome always and everywhere.
  ///
  /// - Parameter stateLimit: The most states that one search may make, and eight times as many as one level may have.
  ///   The usual limit keeps memory below 400 MB.
  /// - Returns: The best selection, or the least cost if that exceeds the budget. If one search would make more states
  ///   than the limit allows, the best selection found, with bounds.
  /// - Complexity: In practice a little more than linear in the number of choices; exponential at worst, since
  ///   multiple-choice knapsack (Dyer, Kayal and Walker 1984; Pisinger 1995) is a part of it. See <doc:BudgetSolving>.
  package func solve(stateLimit: Int = Self.usualStateLimit) -> Outcome {
    let leastCost = leastCost
    guard leastCost <= budget else { return .infeasible(leastCost: leastCost) }
    var solver = LexicographicSolver(self, stateLimit: stateLimit)
    return solver.solve()
  }
}
