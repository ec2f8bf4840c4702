import Testing
import TestSupport
@testable import BudgetSolving

/// The least cost of certain sums against trying every selection.
@Suite struct LeastCostTests {
  @Test(arguments: 0..<12) func `the least cost is that of trying everything`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let problem = try ChoiceProblem.tiny(&generator)
      let goals = problem.objectives.indices.filter { problem.objectives[$0] != .leastCost }
      let sums = goals.prefix(generator.int(0...goals.count)).map { _ in generator.int(0...6) }
      let expected = selections(of: problem).filter { selection in
        selection.cost <= problem.budget && zip(goals, sums).allSatisfy { selection.values[$0] >= $1 }
      }.map(\.cost).min()
      #expect(problem.leastCost(reaching: sums) == expected.map(LeastCost.exactly) ?? .outOfReach, "\(problem)")
    }
  }

  private func selections(of problem: ChoiceProblem) -> [Selection] {
    problem.groups.reduce([[]]) { partial, choices in
      partial.flatMap { before in choices.indices.map { before + [$0] } }
    }.map { Selection(of: $0, in: problem) }
  }
}
