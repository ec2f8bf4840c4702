/// The slots that a selection can contain if it reaches certain sums at no more than a certain cost.
///
/// Every set of prices bounds what the shortfalls of such a selection add up to. A slot whose own shortfall exceeds the
/// slack of any of them is not admitted. That may lower the best score of its group, and so the slack of all others, so
/// it is done again until nothing changes.
///
/// What an admitted slot uses up of the slacks is its *loss*. The search adds losses up in four lanes, one for the main
/// prices and three for those that look most useful. Losses and slacks are cut down to 30 bits and rounded down:
/// if the exact losses keep within the exact slack, so do the rounded ones; no selection is lost.
struct Window: Sendable {
  /// Losses under several prices at once.
  typealias Losses = SIMD4<UInt32>

  /// Tells for each slot whether it is admitted.
  private(set) var admits: [Bool]

  /// What the losses of a selection can add up to.
  private(set) var slack = Losses(repeating: Self.endless)

  /// The losses of each admitted slot.
  private(set) var losses: [Losses]

  private let costPrice: Int
  private var mainSlack: Int128 = 0
  private var mainShift: Int128 = 0

  /// A loss that no slack allows, and that can still be added to any slack.
  private static let endless = UInt32(1) << 31 - 1

  /// Opens a window, unless some slack is below zero: then there is nothing to be found.
  ///
  /// - Parameter scores: The scores of the table at the main prices first, then at others.
  init?(_ table: ChoiceTable, scores: [Scores], reaching sums: [Int], cost: Int) {
    admits = Array(repeating: true, count: table.slotCount)
    losses = Array(repeating: .zero, count: table.slotCount)
    costPrice = scores[0].prices.cost
    let slacks = scores.map { $0.slack(reaching: sums, cost: cost) }
    guard var left = narrow(table, scores, slacks) else { return nil }
    var passes = 1
    var isStable = scores.count == 1
    // Each pass is valid as it is, so there is no harm in stopping early.
    while !isStable && passes < 8 {
      guard let next = narrow(table, scores, slacks) else { return nil }
      isStable = next == left
      left = next
      passes += 1
    }
    mainSlack = left[0]
    fillLane(0, table, scores[0], slack: left[0])
    let others = scores.indices.dropFirst()
      .map { (index: $0, usefulness: usefulness(table, scores[$0], slack: left[$0])) }
      .sorted { $0.usefulness != $1.usefulness ? $0.usefulness > $1.usefulness : $0.index < $1.index }
    for (lane, other) in others.prefix(3).enumerated() {
      fillLane(lane + 1, table, scores[other.index], slack: left[other.index])
    }
  }
}

extension Window {
  /// Returns the slack that is left if a selection has to cost that much less.
  func slack(savingCost saving: Int) -> Losses {
    var slack = slack
    let left = max(0, mainSlack - Int128(costPrice) * Int128(saving)) >> mainShift
    slack[0] = UInt32(truncatingIfNeeded: left)
    return slack
  }

  /// Returns losses that so many groups have together, or what no slack allows.
  static func multiply(_ losses: Losses, by count: Int) -> Losses {
    var product = losses
    for lane in 0..<4 {
      let (exact, overflow) = Int(losses[lane]).multipliedReportingOverflow(by: count)
      product[lane] = overflow ? endless : UInt32(min(exact, Int(endless)))
    }
    return product
  }

  /// Drops what exceeds a slack, and returns what the slacks are among the slots admitted before.
  private mutating func narrow(_ table: ChoiceTable, _ scores: [Scores], _ slacks: [Int128]) -> [Int128]? {
    var left = slacks
    for (index, scores) in scores.enumerated() {
      for group in table.openGroups { left[index] -= leastShortfall(table, scores, group) }
      guard left[index] >= 0 else { return nil }
      for group in table.openGroups {
        let limit = leastShortfall(table, scores, group) + left[index]
        for slot in table.slots(group) where scores.shortfalls[slot] > limit { admits[slot] = false }
      }
    }
    return left
  }

  /// Returns the least shortfall of an admitted slot of a group.
  private func leastShortfall(_ table: ChoiceTable, _ scores: Scores, _ group: Int) -> Int128 {
    var least = Int128.max
    for slot in table.slots(group) where admits[slot] { least = min(least, scores.shortfalls[slot]) }
    return least
  }

  /// Returns how much of the slack the admitted slots use up on average: the more, the fewer of them fit together.
  private func usefulness(_ table: ChoiceTable, _ scores: Scores, slack: Int128) -> Double {
    var sum = 0.0
    for group in table.openGroups {
      let least = leastShortfall(table, scores, group)
      for slot in table.slots(group) where admits[slot] {
        sum += Double(scores.shortfalls[slot] - least) / (Double(slack) + 1)
      }
    }
    return sum
  }

  private mutating func fillLane(_ lane: Int, _ table: ChoiceTable, _ scores: Scores, slack exactSlack: Int128) {
    let width = Int128.bitWidth - exactSlack.leadingZeroBitCount
    let shift = Int128(max(0, width - 30))
    if lane == 0 { mainShift = shift }
    slack[lane] = UInt32(exactSlack >> shift)
    for group in table.openGroups {
      let least = leastShortfall(table, scores, group)
      for slot in table.slots(group) where admits[slot] {
        losses[slot][lane] = UInt32((scores.shortfalls[slot] - least) >> shift)
      }
    }
  }
}
