/// Where the sum of each goal stands in one wide integer.
///
/// Goals of which more is always better are packed side by side into a *key*, the most important in the highest bits,
/// so that one comparison of keys compares goal by goal:
///
/// ```
/// key      │ goal 0 │ goal 2 │ goal 3 │          goal 1 has a cap
/// counters │·│ goal 1 │                         · is a guard bit
/// ```
///
/// A cap breaks that order: more is better only up to the cap. Such a goal has a field in the *counters*, with a guard
/// bit above it, so that one subtraction compares all fields. Adding packed numbers adds every field, and as long
/// as the sums of complete selections fit, partial sums and differences may pass through any value on the way.
struct ValueLayout: Sendable {
  /// The goals in the key, in the order of importance.
  let keyGoals: [Int]

  /// The goals in the counters.
  let counterGoals: [Int]

  /// How many low bits of a key belong to goals behind the first `leastCost`.
  let bitsAfterCost: Int

  /// A guard bit for each counter.
  let guards: Int128

  private let shifts: [Int]
  private let widths: [Int]

  /// The most bits that keys, and counters with their guards, may take.
  private static let bitLimit = 126

  /// Gives every goal as many bits as its greatest sum needs, unless they are more than there are.
  init?(sums: [Int], keyGoals: [Int], counterGoals: [Int], goalsBeforeCost: Int) {
    widths = sums.map { Int.bitWidth - $0.leadingZeroBitCount }
    var shifts = Array(repeating: 0, count: sums.count)
    var keyWidth = 0
    var bitsAfterCost = 0
    for goal in keyGoals.sorted(by: >) {
      shifts[goal] = keyWidth
      keyWidth += widths[goal]
      if goal >= goalsBeforeCost { bitsAfterCost = keyWidth }
    }
    var counterWidth = 0
    var guards: Int128 = 0
    for goal in counterGoals {
      shifts[goal] = counterWidth
      counterWidth += widths[goal] + 1
      guard counterWidth <= Self.bitLimit else { return nil }
      guards |= 1 << Int128(counterWidth - 1)
    }
    guard keyWidth <= Self.bitLimit else { return nil }
    self.keyGoals = keyGoals.sorted()
    self.counterGoals = counterGoals
    self.bitsAfterCost = bitsAfterCost
    self.guards = guards
    self.shifts = shifts
  }
}

extension ValueLayout {
  /// Packs the values of all goals in the key.
  func key(_ value: (Int) -> Int) -> Int128 {
    keyGoals.reduce(0) { $0 + Int128(value($1)) << Int128(shifts[$1]) }
  }

  /// Packs the values of all goals in the counters.
  func counters(_ value: (Int) -> Int) -> Int128 {
    counterGoals.reduce(0) { $0 + Int128(value($1)) << Int128(shifts[$1]) }
  }

  /// Tells whether every counter on the left is at least its match on the right.
  func covers(_ left: Int128, _ right: Int128) -> Bool {
    ((left | guards) - right) & guards == guards
  }

  /// Returns the lowest bit of a goal.
  func shift(_ goal: Int) -> Int128 { Int128(shifts[goal]) }

  /// Returns the bits of a goal, all set, at the low end.
  func mask(_ goal: Int) -> Int128 { (1 << Int128(widths[goal])) - 1 }
}
