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
