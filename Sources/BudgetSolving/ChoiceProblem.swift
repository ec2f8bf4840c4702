/// A budget, groups of choices of which exactly one each is taken, and objectives in an order of importance.
///
/// A choice has a cost and one value per objective. The values of the taken choices add up. The best selection is the
/// one that no other selection within the budget beats, objective by objective:
///
/// ```swift
/// let problem = try ChoiceProblem(
///   objectives: [.sum(cap: nil)],
///   groups: [
///     [.init(cost: 0, values: [0]), .init(cost: 7, values: [3])],
///     [.init(cost: 0, values: [0]), .init(cost: 5, values: [3])],
///   ],
///   budget: 10
/// )
/// problem.solve()  // optimal: choices [0, 1], values [3], cost 5
/// ```
///
/// Among equally good selections the cheapest wins. Among those, the one wins whose first group takes the choice that
/// comes first, then the second group, and so on.
package struct ChoiceProblem: Sendable, Hashable {
  /// The objectives, the most important first; least cost always stands implied behind the last.
  package let objectives: [Objective]

  /// The groups, of each of which exactly one choice is taken.
  package let groups: [[Choice]]

  /// The greatest cost that a selection may have.
  package let budget: Int

  /// Creates a problem whose numbers have been checked, so that solving it can neither overflow nor trap.
  ///
  /// - Throws: The first fault found, with the place and the number that is wrong.
  package init(objectives: [Objective], groups: [[Choice]], budget: Int) throws(ChoiceProblemError) {
    guard budget >= 0 else { throw .negativeBudget(budget) }
    for (index, objective) in objectives.enumerated() {
      if case .sum(let cap?) = objective, cap < 0 { throw .negativeCap(objective: index, cap: cap) }
    }
    self.objectives = objectives
    self.groups = groups
    self.budget = budget
    try checkChoices()
    try checkSums()
  }

  private func checkChoices() throws(ChoiceProblemError) {
    for (group, choices) in groups.enumerated() {
      guard !choices.isEmpty else { throw .emptyGroup(group) }
      for (index, choice) in choices.enumerated() {
        guard choice.cost >= 0 else { throw .negativeCost(group: group, choice: index, cost: choice.cost) }
        guard choice.values.count == objectives.count else {
          throw .wrongValueCount(group: group, choice: index, count: choice.values.count)
        }
        for value in choice.values where value < 0 {
          throw .negativeValue(group: group, choice: index, value: value)
        }
      }
    }
  }

  private func checkSums() throws(ChoiceProblemError) {
    var cost = 0
    var values = Array(repeating: 0, count: objectives.count)
    var greatest = values
    for choices in groups {
      var dearest = 0
      for index in greatest.indices { greatest[index] = 0 }
      for choice in choices {
        dearest = max(dearest, choice.cost)
        for index in greatest.indices { greatest[index] = max(greatest[index], choice.values[index]) }
      }
      let (sum, overflow) = cost.addingReportingOverflow(dearest)
      guard !overflow else { throw .costsOverflow }
      cost = sum
      for index in greatest.indices where objectives[index] != .leastCost {
        let (sum, overflow) = values[index].addingReportingOverflow(greatest[index])
        guard !overflow else { throw .valuesOverflow(objective: index) }
        values[index] = sum
      }
    }
  }
}
