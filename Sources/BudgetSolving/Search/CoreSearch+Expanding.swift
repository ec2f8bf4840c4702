extension CoreSearch {
  /// The cheapest state of one branch that has not been merged yet.
  private struct Head {
    let index: Int
    let branch: SearchLevel.Branch
    var parent = -1
    var state: SearchState
  }

  /// Decides one more level, and tells whether the number of states has stayed within the limit.
  ///
  /// No level may have more than an eighth of all states: they take more memory than those of levels gone by.
  ///
  /// - Precondition: There is at least one state.
  mutating func expand(_ index: Int, stateLimit: Int) -> Bool {
    let ranges = ranges[index]
    let room = min(stateLimit - trail.count, stateLimit / 8)
    let slack = slack
    var next: [SearchState] = []
    var steps: [Trail.Step] = []
    next.reserveCapacity(states.count)
    steps.reserveCapacity(states.count)
    var front = Front(layout: layout, keepsTies: false)
    let isWithinLimit = states.withUnsafeBufferPointer { states in
      var heads = levels[index].branches.enumerated().compactMap { index, branch -> Head? in
        var head = Head(index: index, branch: branch, state: states[0])
        return Self.advance(&head, among: states, slack: slack, ranges: ranges) ? head : nil
      }
      while !heads.isEmpty {
        guard next.count < room else { return false }
        var least = 0
        for other in 1..<max(1, heads.count)
        where Standing.precedes(heads[other].state.standing, heads[least].state.standing) { least = other }
        let state = heads[least].state
        let step = Trail.Step(
          parent: UInt32(truncatingIfNeeded: heads[least].parent),
          branch: UInt32(truncatingIfNeeded: heads[least].index)
        )
        if front.admits(state.standing) {
          next.append(state)
          steps.append(step)
        }
        if !Self.advance(&heads[least], among: states, slack: slack, ranges: ranges) { heads.remove(at: least) }
      }
      return true
    }
    states = next
    trail.append(steps)
    return isWithinLimit
  }

  /// Moves a head to its next state within the slack, unless there is none.
  @inline(__always)
  private static func advance(
    _ head: inout Head,
    among states: UnsafeBufferPointer<SearchState>,
    slack: Window.Losses,
    ranges: [CounterRange]
  ) -> Bool {
    var index = head.parent + 1
    while index < states.count {
      let losses = states[index].losses &+ head.branch.losses
      if all(losses .<= slack), let counters = limited(states[index].standing.counters + head.branch.counters, ranges) {
        head.parent = index
        head.state.standing.key = states[index].standing.key + head.branch.key
        head.state.standing.counters = counters
        head.state.standing.cost = states[index].standing.cost + head.branch.cost
        head.state.losses = losses
        return true
      }
      index += 1
    }
    return false
  }

  @inline(__always)
  private static func limited(_ counters: Int128, _ ranges: [CounterRange]) -> Int128? {
    var counters = counters
    for range in ranges {
      guard let limited = range.limited(counters) else { return nil }
      counters = limited
    }
    return counters
  }
}
