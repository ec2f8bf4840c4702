/// An objective that adds up values.
struct Goal: Sendable {
  /// The index among the objectives.
  let objective: Int

  /// The cap, unless no selection can exceed it once each choice's own value is cut down to the ceiling.
  let cap: Int?

  /// What the value of one choice is cut down to: more than the cap counts for nothing.
  let ceiling: Int
}

extension Goal {
  /// Returns the goals of a problem, the most important first.
  static func goals(of problem: ChoiceProblem) -> [Goal] {
    problem.objectives.enumerated().compactMap { index, objective in
      guard case .sum(let cap) = objective else { return nil }
      guard let cap else { return Goal(objective: index, cap: nil, ceiling: Int.max) }
      var most = 0
      for choices in problem.groups where most <= cap {
        most += choices.indices.reduce(0) { max($0, min(choices[$1].values[index], cap)) }
      }
      return Goal(objective: index, cap: cap < most ? cap : nil, ceiling: cap)
    }
  }
}

extension ChoiceProblem {
  /// The cost of the cheapest selection.
  var leastCost: Int {
    groups.reduce(0) { sum, choices in sum + choices.reduce(Int.max) { min($0, $1.cost) } }
  }

  /// How many goals stand before the first `leastCost`.
  var goalsBeforeCost: Int {
    objectives.prefix { $0 != .leastCost }.count
  }
}
