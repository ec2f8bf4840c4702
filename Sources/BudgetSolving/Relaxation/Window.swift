/// The slots that an ``Admission`` admits, and what each of them uses up of the slacks, ready for a search.
///
/// What an admitted slot uses up of the slacks is its *loss*. The search adds losses up in four lanes, one for the main
/// prices and three for those that look most useful. Losses and slacks are cut down to 30 bits and rounded down:
/// if the exact losses keep within the exact slack, so do the rounded ones; no selection is lost.
struct Window: Sendable {
  /// Losses under several prices at once.
  typealias Losses = SIMD4<UInt32>

  /// Tells for each slot whether it is admitted.
  let admits: [Bool]

  /// What the losses of a selection can add up to.
  private(set) var slack = Losses(repeating: Self.endless)

  /// The losses of each admitted slot.
  private(set) var losses: [Losses]

  private let costPrice: Int
  private let mainSlack: Int128
  private let mainShift: Int128

  /// A loss that no slack allows, and that can still be added to any slack.
  private static let endless = UInt32(1) << 31 - 1

  /// Opens a window, unless there is nothing to be found.
  ///
  /// - Parameters:
  ///   - allowed: The slots that may be admitted, at least one of each group; all of them if absent.
  ///   - scores: The scores of the table at the main prices first, then at others.
  init?(_ table: ChoiceTable, allowed: [Bool]? = nil, scores: [Scores], reaching sums: [Int], cost: Int) {
    guard let admission = Admission(table, allowed: allowed, scores: scores, reaching: sums, cost: cost) else {
      return nil
    }
    admits = admission.admits
    costPrice = scores[0].prices.cost
    mainSlack = admission.slacks[0]
    mainShift = Self.shift(mainSlack)
    losses = Array(repeating: .zero, count: table.slotCount)
    fill(0, table, scores[0], admission.leastShortfalls[0], slack: mainSlack)
    let others = scores.indices.dropFirst()
      .map {
        (
          index: $0,
          usefulness: usefulness(table, scores[$0], admission.leastShortfalls[$0], slack: admission.slacks[$0])
        )
      }
      .sorted { $0.usefulness != $1.usefulness ? $0.usefulness > $1.usefulness : $0.index < $1.index }
    for (lane, other) in others.prefix(3).enumerated() {
      let index = other.index
      fill(lane + 1, table, scores[index], admission.leastShortfalls[index], slack: admission.slacks[index])
    }
  }
}

extension Window {
  /// Returns the slot of a group that is admitted, if no other is.
  func onlySlot(of group: Int, in table: ChoiceTable) -> Int? {
    var only: Int?
    for slot in table.slots(group) where admits[slot] {
      guard only == nil else { return nil }
      only = slot
    }
    return only
  }

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

  /// By how many bits losses have to be cut down so that the slack keeps 30.
  private static func shift(_ slack: Int128) -> Int128 {
    Int128(max(0, Int128.bitWidth - slack.leadingZeroBitCount - 30))
  }

  /// Returns how much of the slack the admitted slots use up together: the more, the fewer of them fit.
  private func usefulness(
    _ table: ChoiceTable,
    _ scores: Scores,
    _ leastShortfalls: [Int128],
    slack: Int128
  ) -> Double {
    let shift = Self.shift(slack)
    var sum = 0
    for group in table.openGroups {
      let least = leastShortfalls[group]
      for slot in table.slots(group) where admits[slot] {
        sum &+= Int(truncatingIfNeeded: (scores.shortfalls[slot] &- least) &>> shift)
      }
    }
    return Double(sum) / (Double(Int(truncatingIfNeeded: slack >> shift)) + 1)
  }

  private mutating func fill(
    _ lane: Int,
    _ table: ChoiceTable,
    _ scores: Scores,
    _ leastShortfalls: [Int128],
    slack exactSlack: Int128
  ) {
    let shift = Self.shift(exactSlack)
    slack[lane] = UInt32(truncatingIfNeeded: exactSlack &>> shift)
    for group in table.openGroups {
      let least = leastShortfalls[group]
      for slot in table.slots(group) where admits[slot] {
        losses[slot][lane] = UInt32(truncatingIfNeeded: (scores.shortfalls[slot] &- least) &>> shift)
      }
    }
  }
}

extension Window {
  /// Tells whether all slots of a selection are admitted, and its losses within every slack; for tests.
  func holds(_ picks: [Int]) -> Bool {
    var sum = Losses.zero
    for slot in picks {
      guard admits[slot] else { return false }
      sum &+= losses[slot]
    }
    return all(sum .<= slack)
  }
}
