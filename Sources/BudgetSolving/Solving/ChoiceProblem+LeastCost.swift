extension ChoiceProblem {
  /// Finds the least cost of a selection that has at least certain sums for the first goals, each of them.
  ///
  /// ```swift
  /// // A second star for group 1 costs 5, for group 2 it costs 7.
  /// problem.leastCost(reaching: [2])  // exactly(12)
  /// ```
  ///
  /// - Parameter sums: One for each of the first objectives that are goals, `leastCost` left out; what exceeds a cap cannot
  ///   be reached.
  /// - Complexity: That of solving the problem once, with a cap at each sum.
  package func leastCost(reaching sums: [Int]) -> LeastCost {
    let order = objectives.indices.filter { objectives[$0] != .leastCost }.prefix(sums.count)
    let groups = groups.map { choices in
      choices.map { choice in Choice(cost: choice.cost, values: order.map { choice.values[$0] }) }
    }
    let capped = sums.prefix(order.count).map { Objective.sum(cap: max(0, $0)) }
    for (index, sum) in zip(order, sums) {
      if case .sum(let cap?) = objectives[index], sum > cap { return .outOfReach }
    }
    guard let problem = try? ChoiceProblem(objectives: capped, groups: groups, budget: budget) else { return .unknown }
    switch problem.solve() {
    case .optimal(let selection):
      return zip(selection.values, sums).allSatisfy { $0 >= $1 } ? .exactly(selection.cost) : .outOfReach
    case .infeasible: return .outOfReach
    case .unfinished: return .unknown
    }
  }
}
