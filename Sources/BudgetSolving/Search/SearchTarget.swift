/// What a selection has to reach for the search to want it.
struct SearchTarget: Sendable {
  /// The sum wanted for each goal that stands in the key, goal by goal in the order of importance.
  var key: Int128 = 0

  /// The least sum for each goal that stands in the counters.
  var counters: Int128 = 0

  /// The goals that stand in the key.
  var keyGoals: [Int] = []

  /// The goals that stand in the counters.
  var counterGoals: [Int] = []

  /// The greatest cost.
  var cost: Int
}

extension SearchTarget {
  /// Tells whether a complete selection is wanted.
  func isReached(by standing: Standing, layout: ValueLayout) -> Bool {
    standing.cost <= cost && standing.key >= key
      && (counterGoals.isEmpty || layout.covers(standing.counters, counters))
  }
}

extension SearchTarget {
  /// Returns what a slot comes to, as far as the target goes.
  func standing(of slot: Int, in table: ChoiceTable) -> Standing {
    var standing = Standing(key: 0, counters: 0, cost: table.costs[slot])
    for goal in keyGoals { standing.key += Int128(table.value(slot, goal)) * table.layout.keyUnit(goal) }
    for goal in counterGoals { standing.counters += Int128(table.value(slot, goal)) * table.layout.counterUnit(goal) }
    return standing
  }

  /// Returns the slots that none of the others can replace, with a preferred one rather than others just as good.
  func unbeaten(_ slots: [Int], preferred: Int, in table: ChoiceTable) -> [Int] {
    let ranked = slots.map { (slot: $0, standing: standing(of: $0, in: table)) }.sorted { left, right in
      if left.standing != right.standing { return Standing.precedes(left.standing, right.standing) }
      return left.slot == preferred || (right.slot != preferred && left.slot < right.slot)
    }
    var front = Front(layout: table.layout, keepsTies: false)
    return ranked.filter { front.admits($0.standing) }.map(\.slot).sorted()
  }
}
