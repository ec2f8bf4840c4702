/// What a selection has to reach for the search to want it.
struct SearchTarget: Sendable {
  /// Where the sum of each goal stands.
  let layout: ValueLayout

  /// The least sum for each goal that stands in the key, goal by goal in the order of importance.
  let key: Int128

  /// The least sum for each goal that stands in the counters.
  let counters: Int128

  /// The least sum for each goal.
  let sums: [Int]

  /// The greatest cost.
  let cost: Int
}

extension SearchTarget {
  /// Sets a target for selections of a table, unless the sums take more bits than there are.
  ///
  /// - Parameters:
  ///   - sums: The least sum for each goal, with what is settled.
  ///   - cost: The greatest cost, with what is settled.
  init?(
    _ table: ChoiceTable,
    keyGoals: [Int],
    counterGoals: [Int],
    goalsBeforeCost: Int,
    sums: [Int],
    cost: Int
  ) {
    let sums = table.goals.map { max(0, sums[$0] - table.settledValues[$0]) }
    let layout = ValueLayout(
      sums: table.goals.map { table.greatestSum($0) - table.settledValues[$0] },
      keyGoals: keyGoals,
      // A counter that every selection fills needs no field.
      counterGoals: counterGoals.filter { sums[$0] > 0 },
      goalsBeforeCost: goalsBeforeCost
    )
    guard let layout else { return nil }
    self.layout = layout
    self.sums = sums
    self.cost = cost - table.settledCost
    key = layout.key { sums[$0] }
    counters = layout.counters { sums[$0] }
  }

  /// Tells whether a complete selection is wanted.
  func isReached(by standing: Standing) -> Bool {
    standing.cost <= cost && standing.key >= key
      && (layout.guards == 0 || layout.covers(standing.counters, counters))
  }

  /// Returns what a slot comes to, as far as the target goes.
  func standing(of slot: Int, in table: ChoiceTable) -> Standing {
    Standing(
      key: layout.key { table.value(slot, $0) },
      counters: layout.counters { table.value(slot, $0) },
      cost: table.costs[slot]
    )
  }

  /// Returns the slots that none of the others can replace, with a preferred one rather than others just as good.
  ///
  /// - Parameter slots: The slots of a group in ascending order, at least one.
  func unbeaten(_ slots: [(slot: Int, standing: Standing)], preferred: Int) -> [Int] {
    func precedes(_ left: (slot: Int, standing: Standing), _ right: (slot: Int, standing: Standing)) -> Bool {
      if left.standing != right.standing { return Standing.precedes(left.standing, right.standing) }
      return left.slot == preferred || (right.slot != preferred && left.slot < right.slot)
    }
    var first = slots[0]
    for slot in slots where precedes(slot, first) { first = slot }
    // Usually the cheapest slot is as good as any.
    if slots.allSatisfy({ first.standing.matches($0.standing, layout: layout) }) { return [first.slot] }
    var front = Front(layout: layout, keepsTies: false)
    return slots.sorted(by: precedes).filter { front.admits($0.standing) }.map(\.slot).sorted()
  }
}
