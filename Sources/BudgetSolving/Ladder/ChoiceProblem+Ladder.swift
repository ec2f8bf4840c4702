extension ChoiceProblem {
  /// Finds every budget, up to the problem's own, from which on the first objectives come to more than before.
  ///
  /// ```swift
  /// let problem = try ChoiceProblem(
  ///   objectives: [.sum(cap: nil)],
  ///   groups: [[.init(cost: 1, values: [0]), .init(cost: 7, values: [3])]],
  ///   budget: 10
  /// )
  /// problem.ladder(deciding: 1)  // starts at 1 with choice 0; one rung, at 7, with choice 1
  /// ```
  ///
  /// - Parameters:
  ///   - count: How many of the first objectives decide. `leastCost` and what stands behind it do not get better by more
  ///     money alone, so they never decide.
  ///   - from: The budget to start at; the least cost if it is below that.
  ///   - rungLimit: The search stops once it has found so many rungs.
  /// - Returns: The start and the rungs above it, each with the selection that is optimal there; nothing if even the
  ///   cheapest selection exceeds the budget, or the best one at an end cannot be found.
  /// - Complexity: For a few dozen groups, that of listing the best selections of ever more groups (Bellman 1957). For
  ///   more, about that of solving the problem once for every few hundred rungs.
  package func ladder(deciding count: Int, from: Int = 0, rungLimit: Int = .max) -> BudgetLadder? {
    ladder(deciding: count, from: from, rungLimit: rungLimit, stateLimit: 8_000_000)
  }

  func ladder(deciding count: Int, from: Int, rungLimit: Int, stateLimit: Int) -> BudgetLadder? {
    let leastCost = leastCost
    guard leastCost <= budget else { return nil }
    let deciding = min(count, goalsBeforeCost)
    let problem = costBehind(deciding)
    guard
      let low = LadderClimb.place(min(max(from, leastCost), budget), in: problem),
      let high = LadderClimb.place(budget, in: problem)
    else { return nil }
    var climb = LadderClimb(problem, deciding: deciding, start: low, rungLimit: rungLimit, stateLimit: stateLimit)
    let isDone = climb.climb(from: low, to: high)
    return BudgetLadder(
      start: Selection(of: low.best.choices, in: self),
      rungs: climb.rungs.map { rung in
        BudgetLadder.Rung(budget: rung.budget, values: Array(rung.values[..<deciding]), changes: rung.changes)
      },
      reach: isDone ? budget : climb.reach
    )
  }

  /// The same problem with another budget, zero or more.
  func limited(to budget: Int) -> ChoiceProblem {
    (try? ChoiceProblem(objectives: objectives, groups: groups, budget: max(0, budget))) ?? self
  }

  /// The same problem with least cost behind the first objectives, and the other goals behind it.
  private func costBehind(_ count: Int) -> ChoiceProblem {
    let order = objectives.indices.filter { objectives[$0] != .leastCost }
    var reordered = order.map { objectives[$0] }
    reordered.insert(.leastCost, at: count)
    let groups = groups.map { choices in
      choices.map { choice in
        Choice(
          cost: choice.cost,
          values: order[..<count].map { choice.values[$0] } + [0] + order[count...].map { choice.values[$0] }
        )
      }
    }
    return (try? ChoiceProblem(objectives: reordered, groups: groups, budget: budget)) ?? self
  }
}
