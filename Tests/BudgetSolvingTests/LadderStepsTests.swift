import Testing
import TestSupport
@testable import BudgetSolving

/// Single rungs against the whole ladder.
@Suite struct LadderStepsTests {
  @Test(arguments: 0..<24) func `single rungs are those of the ladder`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let problem = try ChoiceProblem.tiny(&generator)
      let count = generator.int(0...problem.objectives.count)
      let steps = problem.ladderSteps(deciding: count)
      guard let ladder = problem.ladder(deciding: count) else {
        #expect(steps.rung(at: problem.budget) == nil)
        continue
      }
      var choices = ladder.start.choices
      var rungs = [(budget: ladder.start.cost, choices: choices)]
      for rung in ladder.rungs {
        for change in rung.changes { choices[change.group] = change.choice }
        rungs.append((rung.budget, choices))
      }
      for budget in 0...problem.budget {
        let expected = rungs.last { $0.budget <= budget }
        let found = steps.rung(at: budget)
        #expect(found?.choices == expected?.choices && found?.cost == expected?.budget, "\(problem) at \(budget)")
        let above = found.flatMap { steps.rung(above: $0) }
        #expect(above?.choices == (found == nil ? nil : rungs.first { $0.budget > budget }?.choices))
      }
    }
  }

  @Test(arguments: 0..<24) func `the first rung with a sum is that of the ladder`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 1_000)
    for _ in 0..<40 {
      let problem = try ChoiceProblem.tiny(&generator)
      guard let ladder = problem.ladder(deciding: problem.objectives.count) else { continue }
      let steps = problem.ladderSteps(deciding: problem.objectives.count)
      for goal in 0..<problem.goalsBeforeCost {
        let start = ladder.start.values[goal]
        for sum in 0...8 {
          let expected = start >= sum ? ladder.start.cost : ladder.rungs.first { $0.values[goal] >= sum }?.budget
          switch steps.first(reaching: sum, of: goal) {
          case .found(let selection): #expect(selection.cost == expected, "\(problem)")
          case .none: #expect(expected == nil, "\(problem)")
          case .unknown: Issue.record("\(problem) met a bound")
          }
        }
      }
    }
  }

  @Test func `a search that must stop says how far it has come`() throws {
    var generator = SeededGenerator(seed: 5)
    let problem = try ChoiceProblem.middling(&generator)
    let ladder = try #require(problem.ladder(deciding: 2))
    let most = try #require(ladder.rungs.last?.values[1])
    let search = problem.ladderSteps(deciding: 2).first(reaching: most, of: 1, searchLimit: 1)
    guard case .unknown(let searched) = search else { return }
    #expect(searched < ladder.reach)
    #expect(!ladder.rungs.contains { $0.budget <= searched && $0.values[1] >= most })
  }
}
