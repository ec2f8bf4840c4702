import Testing
import TestSupport
@testable import BudgetSolving

/// Hundreds of groups, where samples and active groups matter, against dynamic programming over the cost.
@Suite struct ManyGroupsTests {
  @Test(arguments: 0..<3) func `agrees with dynamic programming`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let groups = (0..<generator.int(520...700)).map { _ in
      (0..<generator.int(2...4)).map { index in
        let cost = index == 0 ? 0 : generator.int(1...9)
        return ChoiceProblem.Choice(cost: cost, values: [generator.int(0...1), cost * 3 + generator.int(0...4), 0])
      }
    }
    let problem = try ChoiceProblem(
      objectives: [.sum(cap: nil), .sum(cap: nil), .leastCost],
      groups: groups,
      budget: generator.int(0...250)
    )
    guard case .optimal(let selection) = problem.solve() else { throw UnexpectedOutcome(problem.solve()) }
    #expect(selection.values == best(problem))
  }

  /// The best values, from the best key for each exact cost: keys are ordered as pairs are, and so may be added up.
  private func best(_ problem: ChoiceProblem) -> [Int] {
    let unit = 1_000_000
    var keys: [Int] = [0] + Array(repeating: -1, count: problem.budget)
    for choices in problem.groups {
      var next = Array(repeating: -1, count: keys.count)
      for choice in choices where choice.cost <= problem.budget {
        let key = choice.values[0] * unit + choice.values[1]
        for cost in choice.cost..<keys.count where keys[cost - choice.cost] >= 0 {
          next[cost] = max(next[cost], keys[cost - choice.cost] + key)
        }
      }
      keys = next
    }
    let most = keys.max() ?? 0
    return [most / unit, most % unit, keys.firstIndex(of: most) ?? 0]
  }
}
