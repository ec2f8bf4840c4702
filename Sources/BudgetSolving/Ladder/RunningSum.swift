/// What a selection costs and achieves, kept up to date while few of its groups change.
///
/// A ladder has tens of thousands of rungs, and from one to the next a few groups of hundreds take another choice.
struct RunningSum {
  private let problem: ChoiceProblem
  private var choices: [Int]
  /// For each objective, not cut down to its cap.
  private var sums: [Int]
  private(set) var cost: Int

  /// Adds up a selection.
  init(of choices: [Int], in problem: ChoiceProblem) {
    self.problem = problem
    self.choices = choices
    sums = Array(repeating: 0, count: problem.objectives.count)
    cost = 0
    for (group, choice) in choices.enumerated() {
      cost += problem.groups[group][choice].cost
      for objective in sums.indices { sums[objective] += value(group, choice, objective) }
    }
  }

  /// What is achieved for each objective, counted up to its cap; for `leastCost` it is the cost.
  var values: [Int] {
    problem.objectives.indices.map { objective in
      switch problem.objectives[objective] {
      case .sum(let cap?): min(sums[objective], cap)
      case .sum(nil): sums[objective]
      case .leastCost: cost
      }
    }
  }

  /// Takes another selection.
  ///
  /// - Returns: The groups in which it differs, in their order.
  /// - Complexity: A look at each group, and O(*m*) for *m* objectives in those that differ.
  mutating func move(to other: [Int]) -> [BudgetLadder.Change] {
    var changes: [BudgetLadder.Change] = []
    for group in other.indices where other[group] != choices[group] {
      let (before, after) = (choices[group], other[group])
      cost += problem.groups[group][after].cost - problem.groups[group][before].cost
      for objective in sums.indices {
        sums[objective] += value(group, after, objective) - value(group, before, objective)
      }
      changes.append(BudgetLadder.Change(group: group, choice: after))
    }
    choices = other
    return changes
  }

  /// Values for `leastCost` mean nothing and are not bounded, so they are not added up.
  private func value(_ group: Int, _ choice: Int, _ objective: Int) -> Int {
    problem.objectives[objective] == .leastCost ? 0 : problem.groups[group][choice].values[objective]
  }
}
