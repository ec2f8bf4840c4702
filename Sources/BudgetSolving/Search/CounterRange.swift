/// How far the groups that are still undecided can move one counter.
struct CounterRange: Sendable {
  private let shift: Int128
  private let mask: Int128

  /// A count below this can no longer reach what is needed.
  private let least: Int128

  /// A count above this is sure to reach what is needed, so that all such counts are alike.
  private let most: Int128

  /// - Parameters:
  ///   - need: The least count of a complete selection.
  ///   - fall: By how much the undecided groups can lower the count, from what it is with all at their base.
  ///   - rise: By how much they can raise it.
  init(_ goal: Int, layout: ValueLayout, need: Int, fall: Int, rise: Int) {
    shift = layout.shift(goal)
    mask = layout.mask(goal)
    least = Int128(need) - Int128(rise)
    most = Int128(need) + Int128(fall)
  }

  /// Returns the counters with this one cut down to what makes a difference, or `nil` if it has fallen too low.
  func limited(_ counters: Int128) -> Int128? {
    let count = (counters &>> shift) & mask
    guard count >= least else { return nil }
    return count <= most ? counters : counters &- ((count &- most) &<< shift)
  }
}

extension CounterRange {
  /// Returns the ranges of all counters after each level of a search.
  static func afterEach(
    _ levels: [SearchLevel],
    target: SearchTarget,
    base: [Int],
    table: ChoiceTable
  ) -> [[CounterRange]] {
    let counterGoals = target.layout.counterGoals
    guard !counterGoals.isEmpty else { return Array(repeating: [], count: levels.count) }
    var falls = counterGoals.map { _ in 0 }
    var rises = falls
    var ranges: [[CounterRange]] = []
    for level in levels.reversed() {
      ranges.append(
        counterGoals.indices.map { index in
          let goal = counterGoals[index]
          return CounterRange(
            goal,
            layout: target.layout,
            need: target.sums[goal],
            fall: falls[index],
            rise: rises[index]
          )
        }
      )
      for (index, goal) in counterGoals.enumerated() {
        for member in level.members {
          let changes = member.slots.map { table.value($0, goal) - table.value(base[member.group], goal) }
          falls[index] -= changes.reduce(0) { min($0, $1) }
          rises[index] += changes.reduce(0) { max($0, $1) }
        }
      }
    }
    return ranges.reversed()
  }
}
