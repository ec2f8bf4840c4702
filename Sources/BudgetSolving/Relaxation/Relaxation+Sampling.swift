extension Relaxation {
  /// One group in so many is in a sample.
  static let sampleRate = 8

  /// Returns a relaxation of some groups, with the share in the limits that fits them.
  ///
  /// What the keys of the sample use up is theirs. What all keys leave of the limits is divided evenly.
  func sample() -> Relaxation {
    var starts = [0]
    var columns: [Double] = []
    var gains: [Double] = []
    var keys: [Int] = []
    var used = Array(repeating: 0.0, count: rowCount)
    let groups = sampledGroups()
    for group in groups {
      let slots = self.starts[group]..<self.starts[group + 1]
      let key = self.keys[group]
      keys.append(gains.count + key - slots.lowerBound)
      gains += self.gains[slots]
      columns += self.columns[slots.lowerBound * rowCount..<slots.upperBound * rowCount]
      starts.append(gains.count)
      for row in 0..<rowCount { used[row] += self.columns[key * rowCount + row] }
    }
    let share = Double(groups.count) / Double(self.keys.count)
    let limits = zip(used, remainders()).map { $0 + max(0, $1) * share + 1e-9 }
    return Relaxation(starts: starts, columns: columns, gains: gains, limits: limits, keys: keys)
  }

  /// One group of each block, each time at another place, so that no pattern in their order is caught.
  private func sampledGroups() -> [Int] {
    (0..<keys.count / Self.sampleRate).map { block in
      block * Self.sampleRate + Int((UInt64(block) &* 0x9E37_79B9_7F4A_7C15) >> 61)
    }
  }

  /// Takes the best slot of each group at certain prices for its key, and starts from there.
  mutating func restart(at prices: [Double]) {
    self.prices = prices
    for group in keys.indices { keys[group] = best(in: group).improvingSlot ?? keys[group] }
    _ = activate()
    for row in prices.indices { penalties[row] = 4 * max(0, prices[row]) + 0.01 }
    startAtKeys()
  }
}
