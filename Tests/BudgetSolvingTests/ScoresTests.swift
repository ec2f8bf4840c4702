import Testing
import TestSupport
@testable import BudgetSolving

/// The bounds that prices give: the last number for which the slack is not below zero.
@Suite struct ScoresTests {
  @Test(arguments: 0..<8) func `bounds are as tight as the prices allow`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 40)
    var bounds = 0
    for _ in 0..<60 {
      let problem = try ChoiceProblem.tiny(&generator)
      guard problem.leastCost <= problem.budget else { continue }
      let table = ChoiceTable(problem, goals: Goal.goals(of: problem))
      let prices = Prices(
        proposedCost: Double(generator.int(1...7)),
        goals: table.goals.map { _ in Double(generator.int(1...7)) },
        for: table
      )
      let scores = Scores(table, prices: prices)
      let sums = table.goals.map { _ in generator.int(0...12) }
      let cost = generator.int(0...8)
      for goal in table.goals {
        let most = scores.greatestSum(of: goal, reaching: sums, cost: cost)
        var (at, above) = (sums, sums)
        (at[goal], above[goal]) = (most, most + 1)
        #expect(scores.slack(reaching: at, cost: cost) >= 0)
        #expect(scores.slack(reaching: above, cost: cost) < 0)
        bounds += 1
      }
      let least = scores.leastCost(reaching: sums)
      #expect(scores.slack(reaching: sums, cost: least) >= 0)
      #expect(scores.slack(reaching: sums, cost: least - 1) < 0)
    }
    #expect(bounds > 20)
  }
}
