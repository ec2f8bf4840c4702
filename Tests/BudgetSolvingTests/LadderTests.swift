import Testing
import TestSupport
@testable import BudgetSolving

/// The ladder against trying every budget.
@Suite struct LadderTests {
  /// A rung as brute force finds it.
  private struct Rung: Hashable {
    let budget: Int
    let choices: [Int]
  }

  @Test(arguments: 0..<24) func `the rungs are those of trying every budget`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let problem = try ChoiceProblem.tiny(&generator)
      let count = generator.int(0...problem.objectives.count)
      let from = generator.int(0...(problem.budget + 1))
      let expected = problem.leastCost <= problem.budget ? try everyBudget(problem, deciding: count, from: from) : nil
      for stateLimit in [0, 20, 8_000_000] {
        let ladder = problem.ladder(deciding: count, from: from, rungLimit: .max, stateLimit: stateLimit)
        #expect(ladder.map(rungs) == expected, "\(problem)")
        #expect(ladder.map(\.reach) == expected.map { _ in problem.budget })
      }
    }
  }

  /// The start, and the selection of each rung.
  private func rungs(of ladder: BudgetLadder) -> [Rung] {
    var choices = ladder.start.choices
    return [Rung(budget: ladder.start.cost, choices: choices)]
      + ladder.rungs.map { rung in
        for change in rung.changes { choices[change.group] = change.choice }
        return Rung(budget: rung.budget, choices: choices)
      }
  }

  private func everyBudget(_ problem: ChoiceProblem, deciding count: Int, from: Int) throws -> [Rung] {
    let deciding = min(count, problem.goalsBeforeCost)
    let start = min(max(from, problem.leastCost), problem.budget)
    var rungs: [Rung] = []
    var last: ArraySlice<Int>?
    for budget in problem.leastCost...problem.budget {
      let best = try #require(problem.limited(to: budget).bruteForce())
      guard best.values[..<deciding] != last else { continue }
      last = best.values[..<deciding]
      if budget <= start { rungs = [] }
      rungs.append(Rung(budget: budget, choices: best.choices))
    }
    return rungs
  }

  @Test(arguments: 0..<6) func `short stretches give the same rungs as one search`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = try ChoiceProblem.middling(&generator)
    let count = generator.int(1...problem.objectives.count)
    let whole = try #require(problem.ladder(deciding: count, from: 0, rungLimit: 300, stateLimit: 8_000_000))
    let parts = try #require(problem.ladder(deciding: count, from: 0, rungLimit: 300, stateLimit: 2_000))
    for (rung, other) in zip(whole.rungs, parts.rungs) {
      #expect(rung == other)
      let best = problem.limited(to: rung.budget).solve()
      guard case .optimal(let selection) = best else { throw UnexpectedOutcome(best) }
      #expect(selection.cost == rung.budget && Array(selection.values[..<rung.values.count]) == rung.values)
    }
  }

  @Test func `a search that must stop says how far it has come`() throws {
    var generator = SeededGenerator(seed: 5)
    let problem = try ChoiceProblem.middling(&generator)
    let whole = try #require(problem.ladder(deciding: 2))
    let part = try #require(problem.ladder(deciding: 2, from: 0, rungLimit: 1, stateLimit: 0))
    #expect(part.reach < whole.reach)
    #expect(part.rungs == whole.rungs.filter { $0.budget <= part.reach })
  }
}
