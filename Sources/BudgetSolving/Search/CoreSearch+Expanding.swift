extension CoreSearch {
  /// The cheapest state of one branch that has not been merged yet.
  private struct Head {
    let branch: Int
    var state: Int
    var standing: Standing
    var loss: Int
  }

  /// Decides one more group, and tells whether the number of states has stayed within the limit.
  mutating func expand(_ index: Int, stateLimit: Int) -> Bool {
    let branches = levels[index].branches
    var heads: [Head] = []
    for branch in branches.indices {
      var head = Head(branch: branch, state: -1, standing: states[0].standing, loss: 0)
      if advance(&head, by: branches[branch], ranges: ranges[index]) { heads.append(head) }
    }
    var front = Front(layout: layout, keepsTies: keepsTies)
    var next: [SearchState] = []
    var steps: [Trail.Step] = []
    next.reserveCapacity(states.count)
    steps.reserveCapacity(states.count)
    while !heads.isEmpty {
      guard trail.count + next.count < stateLimit else { return false }
      var least = 0
      for other in 1..<max(1, heads.count) where Standing.precedes(heads[other].standing, heads[least].standing) {
        least = other
      }
      let head = heads[least]
      let step = Trail.Step(
        parent: UInt32(truncatingIfNeeded: head.state),
        branch: UInt32(truncatingIfNeeded: head.branch)
      )
      if let last = next.last, last.standing == head.standing {
        if keepsTies, precedes(step, steps[steps.count - 1]) { steps[steps.count - 1] = step }
      } else if front.admits(head.standing) {
        next.append(SearchState(standing: head.standing, loss: head.loss))
        steps.append(step)
      }
      if !advance(&heads[least], by: branches[head.branch], ranges: ranges[index]) { heads.remove(at: least) }
    }
    states = next
    trail.append(steps)
    return true
  }

  private var keepsTies: Bool {
    if case .first = aim { true } else { false }
  }

  /// Moves a head to its next state within the slack, unless there is none.
  private func advance(_ head: inout Head, by branch: SearchLevel.Branch, ranges: [CounterRange]) -> Bool {
    var index = head.state + 1
    while index < states.count {
      if branch.loss <= slack - states[index].loss {
        var counters: Int128? = states[index].standing.counters + branch.counters
        for range in ranges { counters = counters.flatMap(range.limited) }
        if let counters {
          head.state = index
          head.standing.key = states[index].standing.key + branch.key
          head.standing.counters = counters
          head.standing.cost = states[index].standing.cost + branch.cost
          head.loss = states[index].loss + branch.loss
          return true
        }
      }
      index += 1
    }
    return false
  }

  /// Tells whether of two ways to the same standing the first comes first.
  private func precedes(_ first: Trail.Step, _ second: Trail.Step) -> Bool {
    first.branch != second.branch
      ? first.branch < second.branch : trail.precedes(Int(first.parent), Int(second.parent))
  }
}

/// The states that beat most, among those that have been admitted in order of cost.
private struct Front {
  private let layout: ValueLayout
  private let keepsTies: Bool
  private var standings: [Standing] = []

  init(layout: ValueLayout, keepsTies: Bool) {
    self.layout = layout
    self.keepsTies = keepsTies
  }

  /// Tells whether nothing in front beats the standing, and puts it in front if so.
  mutating func admits(_ standing: Standing) -> Bool {
    for rival in standings {
      if rival.beats(standing, layout: layout) { return false }
      if !keepsTies, rival.key == standing.key, layout.covers(rival.counters, standing.counters) { return false }
    }
    standings.removeAll { rival in
      rival.key <= standing.key && layout.covers(standing.counters, rival.counters)
    }
    standings.append(standing)
    return true
  }
}
