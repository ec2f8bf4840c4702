import TestSupport
@testable import BudgetSolving

extension ChoiceProblem {
  /// A problem small enough for brute force, with numbers so small that ties abound.
  static func tiny(_ generator: inout SeededGenerator) throws -> ChoiceProblem {
    let objectives = (0..<generator.int(0...4)).map { _ -> Objective in
      switch generator.int(0...5) {
      case 0: .leastCost
      case 1, 2: .sum(cap: generator.int(0...5))
      default: .sum(cap: nil)
      }
    }
    let mostValue = generator.int(1...3)
    let mostCost = generator.int(1...6)
    let groups = (0..<generator.int(0...5)).map { _ in
      (0..<generator.int(1...4)).map { _ in
        Choice(
          cost: generator.int(0...mostCost),
          values: objectives.map { _ in generator.int(0...mostValue) }
        )
      }
    }
    return try ChoiceProblem(objectives: objectives, groups: groups, budget: generator.int(0...(4 + 3 * groups.count)))
  }
}

extension ChoiceProblem {
  /// A problem of some dozens of groups, some of them equal, with all kinds of costs.
  static func middling(_ generator: inout SeededGenerator) throws -> ChoiceProblem {
    let objectives = (0..<generator.int(2...6)).map { _ -> Objective in
      switch generator.int(0...6) {
      case 0: .leastCost
      case 1, 2: .sum(cap: generator.int(5...60))
      default: .sum(cap: nil)
      }
    }
    let unit = [1, 1_000, 999_983].randomElement(using: &generator) ?? 1
    let mostCost = [3, 50, 1_000].randomElement(using: &generator) ?? 1
    var groups = (0..<generator.int(8...30)).map { _ in
      (0..<generator.int(1...8)).map { _ in
        let values = objectives.map { _ in generator.int(0...generator.int(1...9)) }
        return Choice(cost: unit * generator.int(0...mostCost), values: values)
      }
    }
    for group in groups.indices where generator.chance(40) {
      groups[group] = groups[generator.int(0...(groups.count - 1))]
    }
    let dearest = groups.reduce(0) { sum, choices in sum + choices.reduce(0) { max($0, $1.cost) } }
    let cheapest = groups.reduce(0) { sum, choices in sum + choices.reduce(Int.max) { min($0, $1.cost) } }
    return try ChoiceProblem(
      objectives: objectives,
      groups: groups,
      budget: cheapest + (dearest - cheapest) * generator.int(0...100) / 100
    )
  }
}
