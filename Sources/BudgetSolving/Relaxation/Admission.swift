/// Which slots of a table a selection can contain if it reaches certain sums at no more than a certain cost.
///
/// Every set of prices bounds what the shortfalls of such a selection add up to. A slot whose own shortfall exceeds the
/// slack of any of them is not admitted. That may raise the least shortfall of its group, and so lower the slack of all
/// others, so it is done again until nothing changes.
struct Admission {
  /// Tells for each slot whether it is admitted.
  private(set) var admits: [Bool]

  /// What the shortfalls of a selection can add up to above the least ones, for each set of prices.
  private(set) var slacks: [Int128]

  /// The least shortfall of an admitted slot of each group, for each set of prices.
  private(set) var leastShortfalls: [[Int128]]

  /// Admits slots, unless some slack is below zero: then there is no such selection.
  ///
  /// - Parameter allowed: The slots that may be admitted, at least one of each group; all of them if absent.
  init?(_ table: ChoiceTable, allowed: [Bool]? = nil, scores: [Scores], reaching sums: [Int], cost: Int) {
    admits = allowed ?? Array(repeating: true, count: table.slotCount)
    slacks = scores.map { $0.slack(reaching: sums, cost: cost) }
    leastShortfalls = Array(repeating: Array(repeating: 0, count: table.openGroups.count), count: scores.count)
    if let allowed {
      for group in table.openGroups where table.slots(group).contains(where: { !allowed[$0] }) {
        raise(group, table, scores)
      }
    }
    guard slacks.allSatisfy({ $0 >= 0 }) else { return nil }
    var passes = 0
    // Each pass is valid as it is, so there is no harm in stopping early.
    while passes < 8, drop(table, scores) {
      guard slacks.allSatisfy({ $0 >= 0 }) else { return nil }
      passes += 1
    }
  }

  /// Drops what exceeds a slack, and tells whether that has lowered any slack.
  ///
  /// No group loses its last slot: the one with the least shortfall never exceeds the slack.
  private mutating func drop(_ table: ChoiceTable, _ allScores: [Scores]) -> Bool {
    let before = slacks
    for (index, scores) in allScores.enumerated() {
      let slack = slacks[index]
      guard slack >= 0 else { return true }
      for group in table.openGroups {
        let limit = leastShortfalls[index][group] &+ slack
        var isChanged = false
        for slot in table.slots(group) where admits[slot] && scores.shortfalls[slot] > limit {
          admits[slot] = false
          isChanged = true
        }
        if isChanged { raise(group, table, allScores) }
      }
    }
    return slacks != before
  }

  /// Raises the least shortfalls of a group to those of the slots that are left, and lowers the slacks by as much.
  private mutating func raise(_ group: Int, _ table: ChoiceTable, _ allScores: [Scores]) {
    for (index, scores) in allScores.enumerated() {
      var least = Int128.max
      for slot in table.slots(group) where admits[slot] { least = min(least, scores.shortfalls[slot]) }
      slacks[index] -= least - leastShortfalls[index][group]
      leastShortfalls[index][group] = least
    }
  }
}
