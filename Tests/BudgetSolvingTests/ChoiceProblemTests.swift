import Testing
@testable import BudgetSolving

@Suite struct ChoiceProblemTests {
  @Test(
    arguments: [
      ([], [[.init(cost: 0, values: [])]], -1, .negativeBudget(-1)),
      ([.sum(cap: nil), .sum(cap: -3)], [], 0, .negativeCap(objective: 1, cap: -3)),
      ([], [[.init(cost: 0, values: [])], []], 0, .emptyGroup(1)),
      ([], [[.init(cost: -5, values: [])]], 0, .negativeCost(group: 0, choice: 0, cost: -5)),
      ([.leastCost], [[.init(cost: 0, values: [-1])]], 0, .negativeValue(group: 0, choice: 0, value: -1)),
      ([.leastCost], [[.init(cost: 0, values: [])]], 0, .wrongValueCount(group: 0, choice: 0, count: 0)),
      ([], [[.init(cost: .max, values: [])], [.init(cost: 1, values: [])]], 0, .costsOverflow),
      (
        [.sum(cap: 1)], [[.init(cost: 0, values: [.max])], [.init(cost: 0, values: [1])]], 0,
        .valuesOverflow(objective: 0)
      ),
    ] as [([ChoiceProblem.Objective], [[ChoiceProblem.Choice]], Int, ChoiceProblemError)]
  )
  func `names what is wrong`(
    objectives: [ChoiceProblem.Objective],
    groups: [[ChoiceProblem.Choice]],
    budget: Int,
    error: ChoiceProblemError
  ) {
    #expect(throws: error) { try ChoiceProblem(objectives: objectives, groups: groups, budget: budget) }
  }

  @Test func `the value of least cost may be anything that is not negative`() throws {
    let problem = try ChoiceProblem(
      objectives: [.leastCost],
      groups: [[.init(cost: 3, values: [.max])], [.init(cost: 4, values: [.max])]],
      budget: 7
    )
    #expect(problem.solve() == .optimal(Selection(of: [0, 0], in: problem)))
  }
}
