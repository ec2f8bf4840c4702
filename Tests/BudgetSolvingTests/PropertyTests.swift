import Testing
import TestSupport
@testable import BudgetSolving

@Suite struct PropertyTests {
  private func optimum(_ problem: ChoiceProblem) throws -> Selection {
    let outcome = problem.solve()
    guard case .optimal(let selection) = outcome else { throw UnexpectedOutcome(outcome) }
    return selection
  }

  @Test(arguments: 0..<12) func `more budget is never worse`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = try ChoiceProblem.middling(&generator)
    var last: Selection?
    for budget in stride(from: problem.leastCost, through: problem.budget, by: max(1, problem.budget / 5)) {
      let richer = try ChoiceProblem(objectives: problem.objectives, groups: problem.groups, budget: budget)
      let selection = try optimum(richer)
      if let last { #expect(!richer.isBetter(last, than: selection)) }
      last = selection
    }
  }

  @Test(arguments: 0..<12) func `a dominated choice changes nothing`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = try ChoiceProblem.middling(&generator)
    let groups = problem.groups.map { choices in
      let worse = choices.randomElement(using: &generator).map { choice in
        ChoiceProblem.Choice(
          cost: choice.cost + generator.int(0...2),
          values: choice.values.map { max(0, $0 - generator.int(0...1)) }
        )
      }
      return choices + (worse.map { [$0] } ?? [])
    }
    let larger = try ChoiceProblem(objectives: problem.objectives, groups: groups, budget: problem.budget)
    #expect(try optimum(larger) == optimum(problem))
  }

  @Test(arguments: 0..<12) func `the order of groups does not change what is achieved`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = try ChoiceProblem.middling(&generator)
    let shuffled = try ChoiceProblem(
      objectives: problem.objectives,
      groups: problem.groups.shuffled(using: &generator),
      budget: problem.budget
    )
    let first = try optimum(problem)
    let second = try optimum(shuffled)
    #expect(first.values == second.values && first.cost == second.cost)
  }

  @Test(arguments: 0..<4) func `the same problem has the same selection`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = try ChoiceProblem.middling(&generator)
    #expect(problem.solve() == problem.solve())
  }

  @Test(arguments: 0..<8) func `an unfinished search keeps valid bounds`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let problem = try ChoiceProblem.tiny(&generator)
      guard let best = problem.bruteForce() else { continue }
      for limit in [0, 1, 3, 9] {
        switch problem.solve(stateLimit: limit) {
        case .optimal(let selection):
          #expect(selection.values == best.values && selection.cost == best.cost)
        case .unfinished(let selection, let bounds):
          #expect(selection.cost <= problem.budget && !problem.isBetter(selection, than: best))
          #expect(bounds.count == problem.objectives.count + 1 && bounds[bounds.count - 1] <= best.cost)
          for (index, objective) in problem.objectives.enumerated() {
            #expect(objective == .leastCost ? bounds[index] <= best.values[index] : bounds[index] >= best.values[index])
          }
        case .infeasible: Issue.record("feasible, but not for limit \(limit): \(problem)")
        }
      }
    }
  }
}
