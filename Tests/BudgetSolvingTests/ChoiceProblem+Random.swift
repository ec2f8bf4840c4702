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
