/// One undecided group of a search: what each slot that the window admits would change.
struct SearchLevel: Sendable {
  /// One slot of the group.
  struct Branch: Sendable {
    /// The slot.
    let slot: Int

    /// What the slot adds to a selection that has the group at its base. Packed fields may be below zero.
    let key: Int128

    /// What the slot adds to the counters.
    let counters: Int128

    /// What the slot adds to the cost.
    let cost: Int

    /// What the slot adds to each goal.
    let changes: [Int]

    /// What the slot uses up of the slack.
    let loss: Int
  }

  /// The open group.
  let group: Int

  /// The slots that the window admits, in the order of the choices of the problem.
  let branches: [Branch]
}

extension SearchLevel {
  /// The least loss of a branch that leaves the base: how early the group should be decided.
  func departureLoss(base: Int) -> Int {
    branches.reduce(Int.max) { $1.slot == base ? $0 : min($0, $1.loss) }
  }
}

extension SearchLevel {
  /// Compares the slots of a group that a window admits with its base, unless it admits only the base.
  init?(_ group: Int, base: Int, table: ChoiceTable, window: Window, target: SearchTarget) {
    var branches: [Branch] = []
    for slot in table.slots(group) where window.admits(slot) {
      var key: Int128 = 0
      var counters: Int128 = 0
      let changes = table.goals.map { table.value(slot, $0) - table.value(base, $0) }
      for goal in target.keyGoals { key += Int128(changes[goal]) * table.layout.keyUnit(goal) }
      for goal in target.counterGoals { counters += Int128(changes[goal]) * table.layout.counterUnit(goal) }
      let cost = table.costs[slot] - table.costs[base]
      branches.append(
        Branch(slot: slot, key: key, counters: counters, cost: cost, changes: changes, loss: window.loss(slot))
      )
    }
    guard branches.count > 1 else { return nil }
    self.group = group
    self.branches = branches
  }
}
