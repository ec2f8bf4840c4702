/// Where the sum of each goal stands in one wide integer.
///
/// A *goal* is an objective that adds up values. Goals without a cap are packed side by side into a *key*, the most
/// important in the highest bits, so that one comparison of keys compares goal by goal:
///
/// ```
/// key      │ goal 0 │ goal 2 │ goal 3 │          goal 1 has a cap
/// counters │·│ goal 1 │                         · is a guard bit
/// ```
///
/// A cap breaks that order: more is better only up to the cap. A capped goal has a field in the *counters* too, with a
/// guard bit above it, so that one subtraction compares all fields. Adding packed numbers adds every field, and as long
/// as the sums of complete selections fit, partial sums and differences may pass through any value on the way.
struct ValueLayout: Sendable {
  /// One objective that adds up values.
  struct Goal: Sendable {
    /// The index among the objectives.
    let objective: Int

    /// The cap, unless no selection can exceed it once each choice's own value is cut down to the ceiling.
    let cap: Int?

    /// What the value of one choice is cut down to: more than the cap counts for nothing.
    let ceiling: Int

    /// The lowest bit in a key.
    let keyShift: Int

    /// The lowest bit in the counters; of meaning only if there is a cap.
    let counterShift: Int

    /// The bits that the sum of a complete selection needs.
    let width: Int
  }

  /// The goals, the most important first.
  let goals: [Goal]

  /// How many goals stand before the first `leastCost`.
  let goalsBeforeCost: Int

  /// How many low bits of a key belong to goals behind the first `leastCost`.
  let bitsAfterCost: Int

  /// A guard bit for each counter.
  let guards: Int128

  /// The most bits that keys, and counters with their guards, may take.
  static let bitLimit = 126

  /// Gives every goal as many bits as the spread of its sum needs.
  init(_ problem: ChoiceProblem) throws(ChoiceProblemError) {
    let spreads = Self.spreads(problem)
    var goals: [Goal] = []
    var shift = 0
    var counterShift = 0
    var guards: Int128 = 0
    for (index, objective) in problem.objectives.enumerated().reversed() {
      guard case .sum(let wantedCap) = objective else { continue }
      let spread = spreads[index]
      let cap = wantedCap.flatMap { $0 < spread.most ? $0 : nil }
      let width = Int.bitWidth - (spread.most - spread.least).leadingZeroBitCount
      goals.append(
        Goal(
          objective: index,
          cap: cap,
          ceiling: wantedCap ?? Int.max,
          keyShift: shift,
          counterShift: counterShift,
          width: width
        )
      )
      shift += width
      if cap != nil {
        counterShift += width + 1
        if counterShift <= Self.bitLimit { guards |= 1 << Int128(counterShift - 1) }
      }
    }
    let widest = max(shift, counterShift)
    guard widest <= Self.bitLimit else { throw .tooManyBits(widest, limit: Self.bitLimit) }
    goals.reverse()
    let costIndex = problem.objectives.firstIndex(of: .leastCost) ?? problem.objectives.count
    let before = goals.prefix { $0.objective < costIndex }.count
    self.goals = goals
    self.goalsBeforeCost = before
    self.bitsAfterCost = before == goals.count ? 0 : goals[before].keyShift + goals[before].width
    self.guards = guards
  }

  /// Returns the least and the greatest sum for each objective, with values counted up to the cap.
  private static func spreads(_ problem: ChoiceProblem) -> [(least: Int, most: Int)] {
    var spreads = Array(repeating: (least: 0, most: 0), count: problem.objectives.count)
    for (index, objective) in problem.objectives.enumerated() {
      guard case .sum(let cap) = objective else { continue }
      for choices in problem.groups {
        var least = Int.max
        var most = 0
        for choice in choices {
          let value = min(choice.values[index], cap ?? Int.max)
          least = min(least, value)
          most = max(most, value)
        }
        spreads[index].least += least
        spreads[index].most += most
      }
    }
    return spreads
  }
}

extension ValueLayout {
  /// Returns what one unit of a goal adds to a key.
  func keyUnit(_ goal: Int) -> Int128 { 1 << Int128(goals[goal].keyShift) }

  /// Returns what one unit of a goal adds to the counters.
  func counterUnit(_ goal: Int) -> Int128 { 1 << Int128(goals[goal].counterShift) }

  /// Tells whether every counter on the left is at least its match on the right.
  func covers(_ left: Int128, _ right: Int128) -> Bool {
    ((left | guards) - right) & guards == guards
  }
}
