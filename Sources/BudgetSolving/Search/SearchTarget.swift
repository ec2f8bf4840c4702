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
