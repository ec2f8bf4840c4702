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

  /// A problem made of numbers that have been checked.
  private init(checked problem: ChoiceProblem, objectives: [Objective], budget: Int) {
    self.objectives = objectives
    groups = problem.groups
    self.budget = budget
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

extension ChoiceProblem {
  /// One thing to strive for, as far as the objectives before it allow.
  package enum Objective: Sendable, Hashable {
    /// As great a sum of values as possible. What exceeds the cap, if there is one, counts for nothing.
    case sum(cap: Int?)

    /// As little cost as possible.
    case leastCost
  }
}

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
  ///   - rule: Which of the selections wins that are equally good.
  /// - Returns: The start and the rungs above it, each with the selection that is optimal there; nothing if even the
  ///   cheapest selection exceeds the budget, or the best one at an end cannot be found.
  /// - Complexity: For a few dozen groups, that of listing the best selections of ever more groups (Bellman 1957). For
  ///   more, about that of solving the problem once for every few hundred rungs.
  package func ladder(
    deciding count: Int,
    from: Int = 0,
    rungLimit: Int = .max,
    breakingTies rule: TieRule = .firstChoices
  ) -> BudgetLadder? {
    ladder(deciding: count, from: from, rungLimit: rungLimit, stateLimit: 8_000_000, rule: rule)
  }

  func ladder(
    deciding count: Int,
    from: Int,
    rungLimit: Int,
    stateLimit: Int,
    rule: TieRule = .firstChoices
  ) -> BudgetLadder? {
    let leastCost = leastCost
    guard leastCost <= budget else { return nil }
    let deciding = min(count, goalsBeforeCost)
    let problem = costBehind(deciding)
    guard
      let low = LadderClimb.place(min(max(from, leastCost), budget), in: problem, rule),
      let high = LadderClimb.place(budget, in: problem, rule)
    else { return nil }
    var climb = LadderClimb(
      problem,
      deciding: deciding,
      rule: rule,
      start: low,
      rungLimit: rungLimit,
      stateLimit: stateLimit
    )
    let isDone = climb.climb(from: low, to: high)
    return BudgetLadder(
      start: Selection(of: low.best.choices, in: self),
      rungs: climb.rungs.map { rung in
        BudgetLadder.Rung(budget: rung.budget, values: Array(rung.values[..<deciding]), changes: rung.changes)
      },
      reach: isDone ? budget : climb.reach
    )
  }

  /// The same problem with another budget; one below zero counts as none.
  package func limited(to budget: Int) -> ChoiceProblem {
    ChoiceProblem(checked: self, objectives: objectives, budget: max(0, budget))
  }

  /// The same problem with other choices in one group.
  ///
  /// - Throws: The first fault found, as for a new problem.
  package func replacing(_ group: Int, with choices: [Choice]) throws(ChoiceProblemError) -> ChoiceProblem {
    var groups = groups
    groups[group] = choices
    return try ChoiceProblem(objectives: objectives, groups: groups, budget: budget)
  }

  /// The same problem with least cost behind the first objectives, and the other goals behind it.
  func costBehind(_ count: Int) -> ChoiceProblem {
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
    // Other goals count for nothing, as `leastCost` does; so the groups stay what they are.
    var capped = objectives.map { _ in Objective.leastCost }
    let order = objectives.indices.filter { objectives[$0] != .leastCost }.prefix(sums.count)
    for (index, sum) in zip(order, sums) {
      if case .sum(let cap?) = objectives[index], sum > cap { return .outOfReach }
      capped[index] = .sum(cap: max(0, sum))
    }
    // In front of the goals `leastCost` would decide before them.
    guard capped.prefix(order.count).allSatisfy({ $0 != .leastCost }) else { return inOrder.leastCost(reaching: sums) }
    switch ChoiceProblem(checked: self, objectives: capped, budget: budget).solve() {
    case .optimal(let selection):
      return zip(order, sums).allSatisfy { selection.values[$0] >= $1 } ? .exactly(selection.cost) : .outOfReach
    case .infeasible: return .outOfReach
    case .unfinished: return .unknown
    }
  }
}

extension ChoiceProblem {
  /// The same goals without `leastCost` among them.
  private var inOrder: ChoiceProblem { costBehind(objectives.count { $0 != .leastCost }) }
}

/// A reason why numbers do not make a ``ChoiceProblem``.
package enum ChoiceProblemError: Error, Sendable, Hashable {
  /// The budget is below zero.
  case negativeBudget(Int)

  /// The cap of an objective is below zero.
  case negativeCap(objective: Int, cap: Int)

  /// A group has no choice, so nothing can be taken from it.
  case emptyGroup(Int)

  /// The cost of a choice is below zero.
  case negativeCost(group: Int, choice: Int, cost: Int)

  /// A value of a choice is below zero.
  case negativeValue(group: Int, choice: Int, value: Int)

  /// A choice does not have exactly one value per objective.
  case wrongValueCount(group: Int, choice: Int, count: Int)

  /// The dearest choices together cost more than an `Int` holds.
  case costsOverflow

  /// The greatest values for an objective together exceed an `Int`.
  case valuesOverflow(objective: Int)
}
