extension ChoiceProblem {
  /// Finds the best selection and proves that it is the best.
  ///
  /// There is no tolerance and no time limit. The same problem has the same outcome always and everywhere.
  ///
  /// - Returns: The best selection, or the least cost if that exceeds the budget. If one search would make more than
  ///   24 million states, or 3 million on one level, the best selection found, with bounds.
  /// - Complexity: In practice a little more than linear in the number of choices; exponential at worst, since
  ///   multiple-choice knapsack (Dyer, Kayal and Walker 1984; Pisinger 1995) is a part of it. See <doc:BudgetSolving>.
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
