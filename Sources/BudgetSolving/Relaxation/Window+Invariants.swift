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
