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

/// What a choice, or a partial selection, has come to: all that decides whether one can replace another.
struct Standing: Sendable, Hashable {
  /// The sums for all goals that more is always better for.
  var key: Int128

  /// The sums for all goals that more is better for up to a cap.
  var counters: Int128

  /// The cost.
  var cost: Int
}

extension Standing {
  /// Orders by cost, then by key, so that nothing is beaten by what follows it.
  static func precedes(_ left: Standing, _ right: Standing) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.key != right.key { return left.key > right.key }
    return left.counters > right.counters
  }

  /// Tells whether no optimal selection contains `other`, because this one in its place would be better.
  ///
  /// More of a capped goal may be worth nothing, so counters alone do not make it better. Goals behind `leastCost`
  /// count only at the same cost.
  func beats(_ other: Standing, layout: ValueLayout) -> Bool {
    guard cost <= other.cost, layout.guards == 0 || layout.covers(counters, other.counters) else { return false }
    let before = key >> Int128(layout.bitsAfterCost)
    let otherBefore = other.key >> Int128(layout.bitsAfterCost)
    if before != otherBefore { return before > otherBefore }
    return cost < other.cost || key > other.key
  }

  /// Tells whether this can stand in for `other`, which it precedes.
  func matches(_ other: Standing, layout: ValueLayout) -> Bool {
    let shift = Int128(layout.bitsAfterCost)
    return key &>> shift >= other.key &>> shift && (layout.guards == 0 || layout.covers(counters, other.counters))
  }
}
