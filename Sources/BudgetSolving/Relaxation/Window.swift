/// The slots that a selection within a certain slack can contain, and what each one uses up of it.
///
/// Shortfalls and slack are cut down to the same scale, rounded down, so that they fit an `Int`. Rounded shortfalls
/// of a selection add up to at most the rounded slack, if the exact ones did; no selection is lost.
struct Window: Sendable {
  /// The slack, cut down.
  let slack: Int

  private let exactSlack: Int128
  private let shift: Int128
  private let scores: Scores

  /// Opens a window, unless the slack is below zero: then there is nothing to be found.
  init?(_ scores: Scores, slack exactSlack: Int128) {
    guard exactSlack >= 0 else { return nil }
    let width = Int128.bitWidth - exactSlack.leadingZeroBitCount
    let shift = Int128(max(0, width - 60))
    self.exactSlack = exactSlack
    self.shift = shift
    self.scores = scores
    self.slack = Int(exactSlack >> shift)
  }
}

extension Window {
  /// Tells whether a selection within the slack can contain the slot.
  func admits(_ slot: Int) -> Bool { scores.shortfalls[slot] <= exactSlack }

  /// Returns what an admitted slot uses up of the slack.
  func loss(_ slot: Int) -> Int { Int(scores.shortfalls[slot] >> shift) }

  /// Returns the slack that is left if a selection has to cost that much less.
  func slack(savingCost saving: Int) -> Int {
    Int(clamping: (exactSlack - Int128(scores.prices.cost) * Int128(saving)) >> shift)
  }
}
