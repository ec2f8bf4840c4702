import Testing
import TestSupport
@testable import BudgetSolving

@Suite struct SolvingTests {
  @Test(arguments: 0..<20) func `agrees with brute force, ties included`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<1_000 {
      let problem = try ChoiceProblem.tiny(&generator)
      let expected = problem.bruteForce().map { Outcome.optimal($0) } ?? .infeasible(leastCost: problem.leastCost)
      let outcome = problem.solve()
      #expect(outcome == expected, "seed \(seed), round \(round): \(problem)")
      if outcome != expected { return }
    }
  }
}
