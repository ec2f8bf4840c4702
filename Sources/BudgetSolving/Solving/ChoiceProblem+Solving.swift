extension ChoiceProblem {
  /// Finds the best selection and proves that it is the best.
  ///
  /// There is no tolerance and no time limit. The same problem has the same outcome always and everywhere.
  ///
  /// - Returns: The best selection, or the least cost if that exceeds the budget. If one search would make more than
  ///   24 million states, the best selection found, with bounds.
  /// - Complexity: Practically O(*n*) relaxations of *n* groups; see <doc:BudgetSolving> for the papers.
  package func solve() -> Outcome {
    solve(stateLimit: 24_000_000)
  }

  func solve(stateLimit: Int) -> Outcome {
    let leastCost = leastCost
    guard leastCost <= budget else { return .infeasible(leastCost: leastCost) }
    var solver = LexicographicSolver(self, stateLimit: stateLimit)
    return solver.solve()
  }
}
