/// One choice for each group, and what they come to.
package struct Selection: Sendable, Hashable {
  /// The index of the choice taken from each group.
  package let choices: [Int]

  /// What is achieved for each objective, counted up to its cap.
  ///
  /// For ``ChoiceProblem/Objective/leastCost`` it is the cost.
  package let values: [Int]

  /// The cost of the taken choices.
  package let cost: Int

  /// Adds up what the choices cost and achieve.
  ///
  /// - Precondition: There is one valid index for each group of the problem.
  init(of choices: [Int], in problem: ChoiceProblem) {
    var cost = 0
    var values = Array(repeating: 0, count: problem.objectives.count)
    for (group, index) in choices.enumerated() {
      let choice = problem.groups[group][index]
      cost += choice.cost
      for objective in values.indices where problem.objectives[objective] != .leastCost {
        values[objective] += choice.values[objective]
      }
    }
    for (index, objective) in problem.objectives.enumerated() {
      switch objective {
      case .sum(let cap?): values[index] = min(values[index], cap)
      case .sum(nil): break
      case .leastCost: values[index] = cost
      }
    }
    self.choices = choices
    self.values = values
    self.cost = cost
  }
}

/// What solving a ``ChoiceProblem`` came to.
package enum Outcome: Sendable, Hashable {
  /// No selection within the budget is better, and none that is as good comes first.
  case optimal(Selection)

  /// Even the cheapest selection exceeds the budget.
  case infeasible(leastCost: Int)

  /// The search met its bound on states.
  ///
  /// The selection is the best one found. The bounds hold one number per objective, and the cost as one number more:
  /// the best selection cannot do better than that. Where selection and bound agree, from the first objective on, the
  /// value is proven.
  case unfinished(Selection, bounds: [Int])
}

/// What certain sums take at least.
package enum LeastCost: Sendable, Hashable {
  /// No selection that reaches them costs less, and one costs that much.
  case exactly(Int)

  /// No selection within the budget reaches them.
  case outOfReach

  /// The search met its bound on states.
  case unknown
}
