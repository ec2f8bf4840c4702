import Testing
@testable import BudgetSolving

@Suite struct EdgeCaseTests {
  private func solve(
    _ objectives: [ChoiceProblem.Objective],
    _ groups: [[(Int, [Int])]],
    budget: Int
  ) throws -> Outcome {
    let groups = groups.map { $0.map { ChoiceProblem.Choice(cost: $0.0, values: $0.1) } }
    return try ChoiceProblem(objectives: objectives, groups: groups, budget: budget).solve()
  }

  private func choices(_ outcome: Outcome) -> [Int]? {
    guard case .optimal(let selection) = outcome else { return nil }
    return selection.choices
  }

  @Test func `no groups have one selection, the empty one`() throws {
    let outcome = try solve([.sum(cap: nil), .leastCost, .sum(cap: 4)], [], budget: 0)
    guard case .optimal(let selection) = outcome else { throw UnexpectedOutcome(outcome) }
    #expect(selection.choices.isEmpty && selection.values == [0, 0, 0] && selection.cost == 0)
  }

  @Test func `no objectives still mean least cost, then the first`() throws {
    #expect(try choices(solve([], [[(2, []), (1, []), (1, [])], [(0, [])]], budget: 9)) == [1, 0])
  }

  @Test func `a budget of zero buys what is free`() throws {
    #expect(try choices(solve([.sum(cap: nil)], [[(0, [0]), (0, [1]), (1, [9])]], budget: 0)) == [1])
  }

  @Test func `too small a budget is told how much is missing`() throws {
    #expect(try solve([.sum(cap: nil)], [[(3, [0])], [(5, [0]), (4, [0])]], budget: 6) == .infeasible(leastCost: 7))
  }

  @Test func `the greatest numbers do not overflow`() throws {
    let half = Int.max / 2
    let groups = [
      [(half, [half, half, half]), (0, [half, 0, 1])], [(half, [half, half, half]), (1, [0, half, 1])],
    ]
    #expect(try choices(solve([.sum(cap: nil), .sum(cap: nil), .sum(cap: .max)], groups, budget: .max)) == [0, 0])
    #expect(try choices(solve([.sum(cap: 1), .leastCost, .sum(cap: nil)], groups, budget: half + 1)) == [1, 1])
    #expect(try choices(solve([.sum(cap: half), .sum(cap: half), .leastCost], groups, budget: half + 1)) == [1, 1])
  }

  @Test func `a single choice is taken whatever it is worth`() throws {
    #expect(
      try choices(solve([.sum(cap: 0)], Array(repeating: [(1, [0])], count: 9), budget: 9))
        == Array(repeating: 0, count: 9)
    )
  }

  @Test func `what exceeds a cap is not paid for`() throws {
    let groups = Array(repeating: [(0, [0]), (1, [1])], count: 5)
    #expect(try choices(solve([.sum(cap: 2)], groups, budget: 5)) == [0, 0, 0, 1, 1])
  }

  @Test func `groups may have thousands of choices`() throws {
    let groups = (0..<3).map { group in (0..<3_000).map { ($0 * 7 % 3_001, [$0 * (group + 2) % 2_999, $0 % 13]) } }
    for objectives in [[ChoiceProblem.Objective.sum(cap: nil), .sum(cap: 30)], [.sum(cap: 30), .sum(cap: nil)]] {
      let outcome = try solve(objectives, groups, budget: 4_000)
      guard case .optimal = outcome else { throw UnexpectedOutcome(outcome) }
    }
  }

  @Test func `hundreds of equal groups take few states`() throws {
    let groups = Array(repeating: [(0, [0, 0]), (3, [1, 2]), (5, [2, 1]), (9, [3, 3])], count: 300)
    let outcome = try solve([.sum(cap: nil), .sum(cap: 400)], groups, budget: 1_000)
    guard case .optimal(let selection) = outcome else { throw UnexpectedOutcome(outcome) }
    #expect(selection.values[0] == 400 && selection.cost <= 1_000)
    #expect(selection.choices == selection.choices.sorted())
  }
}

/// An outcome that a test did not expect.
struct UnexpectedOutcome: Error {
  let outcome: Outcome

  init(_ outcome: Outcome) { self.outcome = outcome }
}
