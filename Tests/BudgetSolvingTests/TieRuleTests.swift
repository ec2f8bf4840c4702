import Testing
import TestSupport
@testable import BudgetSolving

@Suite struct TieRuleTests {
  @Test(arguments: 0..<20) func `the winner meets the first claim that an equal does not`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<300 {
      let problem = try ChoiceProblem.tiny(&generator)
      let claims = problem.randomClaims(&generator)
      let best = problem.allBest().filter { $0.takesFirstOfEquals(in: problem) }
      let expected = best.min { left, right in
        for claim in claims where left.meets(claim) != right.meets(claim) { return left.meets(claim) }
        return false
      }
      let solution = problem.solution(breakingTies: TieRule { _ in claims })
      guard let expected else {
        #expect(best.isEmpty)
        continue
      }
      guard case .optimal(let selection) = solution.outcome else { throw UnexpectedOutcome(solution.outcome) }
      let met = claims.map(selection.meets)
      #expect(met == claims.map(expected.meets), "seed \(seed), round \(round): \(problem), \(claims)")
      #expect(selection.values == expected.values && selection.cost == expected.cost)
      #expect(solution.isComplete)
      if met != claims.map(expected.meets) { return }
    }
  }

  @Test(arguments: 0..<20) func `an alternative stands for each claim that an equal decides otherwise`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: 100 + seed)
    for _ in 0..<300 {
      let problem = try ChoiceProblem.tiny(&generator)
      let claims = problem.randomClaims(&generator)
      let solution = problem.solution(breakingTies: TieRule { _ in claims })
      guard case .optimal(let selection) = solution.outcome else { continue }
      let best = problem.allBest().filter { $0.takesFirstOfEquals(in: problem) }
      let undecided = claims.filter { claim in best.contains { $0.meets(claim) != selection.meets(claim) } }
      #expect(solution.alternatives.map(\.claim) == undecided)
      for alternative in solution.alternatives {
        var choices = selection.choices
        for change in alternative.changes { choices[change.group] = change.choice }
        let other = Selection(of: choices, in: problem)
        #expect(other.values == selection.values && other.cost == selection.cost)
        #expect(selection.meets(alternative.claim) == alternative.isMet)
        #expect(other.meets(alternative.claim) != alternative.isMet)
      }
    }
  }

  @Test func `claims on many groups alike are settled together`() throws {
    // A thousand groups of three kinds in which a third of all can be served; nobody is better than anybody.
    let group = [
      ChoiceProblem.Choice(cost: 0, values: [0]), ChoiceProblem.Choice(cost: 7, values: [1]),
    ]
    let problem = try ChoiceProblem(
      objectives: [.sum(cap: nil)],
      groups: Array(repeating: group, count: 3_000),
      budget: 7_000
    )
    let claims = (0..<3_000).map { Claim(group: ($0 * 7) % 3_000, choices: [1]) }
    let solution = problem.solution(breakingTies: TieRule { _ in claims })
    guard case .optimal(let selection) = solution.outcome else { throw UnexpectedOutcome(solution.outcome) }
    #expect(claims.prefix(1_000).allSatisfy(selection.meets))
    #expect(solution.alternatives.count == 3_000)
  }
}

extension Selection {
  fileprivate func meets(_ claim: Claim) -> Bool { claim.choices.contains(choices[claim.group]) }

  /// Tells whether of choices with the same cost and values the first is taken everywhere, as the rule takes for granted.
  fileprivate func takesFirstOfEquals(in problem: ChoiceProblem) -> Bool {
    choices.enumerated().allSatisfy { group, choice in
      let counted = problem.counted(problem.groups[group][choice])
      return !problem.groups[group][..<choice].contains { problem.counted($0) == counted }
    }
  }
}

extension ChoiceProblem {
  /// Every selection than which none is better.
  fileprivate func allBest() -> [Selection] {
    guard let best = bruteForce() else { return [] }
    var all: [Selection] = []
    func extend(_ choices: [Int]) {
      guard choices.count < groups.count else {
        let selection = Selection(of: choices, in: self)
        if selection.values == best.values, selection.cost == best.cost { all.append(selection) }
        return
      }
      for choice in groups[choices.count].indices { extend(choices + [choice]) }
    }
    extend([])
    return all
  }

  /// A choice with nothing in it that counts for nothing.
  fileprivate func counted(_ choice: Choice) -> Choice {
    var choice = choice
    for (index, objective) in objectives.enumerated() {
      switch objective {
      case .sum(let cap?): choice.values[index] = min(choice.values[index], cap)
      case .sum(nil): break
      case .leastCost: choice.values[index] = 0
      }
    }
    return choice
  }

  /// Claims on some of the choices of the groups, in any order.
  fileprivate func randomClaims(_ generator: inout SeededGenerator) -> [Claim] {
    groups.indices.flatMap { group in
      groups[group].indices.compactMap { choice -> Claim? in
        guard generator.chance(80) else { return nil }
        let others = groups[group].indices.filter { $0 != choice && generator.chance(30) }
        return Claim(group: group, choices: ([choice] + others).sorted())
      }
    }.shuffled(using: &generator)
  }
}
