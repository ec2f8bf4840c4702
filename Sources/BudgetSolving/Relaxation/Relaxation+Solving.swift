extension Relaxation {
  /// No fewer groups are active, if there are as many.
  private static let leastActive = 256

  /// Finds the best selection, by way of a smaller one if there are many groups.
  ///
  /// The prices of a sample are close to those of all groups, so that few groups need to be looked at more than twice.
  mutating func solve() {
    if keys.count >= 8 * Self.sampleRate * max(8, rowCount) {
      var sample = sample()
      sample.solve()
      restart(at: sample.prices)
    }
    improve()
    var attempts = 0
    while basis.contains(where: \.isExcess), attempts < 20 {
      for row in 0..<rowCount { penalties[row] *= 8 }
      updatePrices()
      improve()
      attempts += 1
    }
  }

  /// Improves the selection until no slot and no slack improves it, or the number of steps becomes suspicious.
  ///
  /// Most groups are decided by far, whatever small steps the prices take. So only the others are looked at again and
  /// again, and all of them only when none of those improves.
  private mutating func improve() {
    var stepsLeft = 100 * (keys.count + rowCount) + 10_000
    if active.isEmpty { _ = activate() }
    repeat { improveActive(stepsLeft: &stepsLeft) } while stepsLeft > 0 && activate()
  }

  private mutating func improveActive(stepsLeft: inout Int) {
    var place = 0
    var idle = 0
    while idle < active.count && stepsLeft > 0 {
      while let row = improvingSlack(), stepsLeft > 0 {
        stepsLeft -= 1
        enter(.slack(row: row))
      }
      if let slot = best(in: active[place]).improvingSlot {
        stepsLeft -= 1
        idle = 0
        enter(.slot(slot, group: active[place]))
      } else {
        idle += 1
      }
      place = place + 1 == active.count ? 0 : place + 1
    }
  }

  /// Finds the groups that are least decided at the present prices, and tells whether any of them improves.
  mutating func activate() -> Bool {
    let margins = keys.indices.map { best(in: $0).margin }
    let wanted = max(Self.leastActive, keys.count / 32)
    if keys.count <= wanted {
      active = Array(keys.indices)
    } else {
      // A sample tells the margin of about as many groups as are wanted.
      let rate = keys.count / Self.leastActive
      let sample = stride(from: 0, to: keys.count, by: rate).map { margins[$0] }.sorted()
      let limit = max(0, sample[wanted / rate])
      active = keys.indices.filter { margins[$0] <= limit }
    }
    return margins.contains { $0 < 0 }
  }

  /// Returns by how much the key of a group is ahead of its other slots, and the best of them if it is not.
  func best(in group: Int) -> (margin: Double, improvingSlot: Int?) {
    let key = keys[group]
    var best = -Double.infinity
    var bestSlot = key
    for slot in starts[group]..<starts[group + 1] where slot != key {
      let score = score(slot)
      if score > best {
        best = score
        bestSlot = slot
      }
    }
    let margin = score(key) + Self.tolerance - best
    return (margin, margin < 0 ? bestSlot : nil)
  }

  private func improvingSlack() -> Int? {
    prices.indices.first { prices[$0] < -Self.tolerance && !basis.contains(.slack(row: $0)) }
  }

  /// Returns what a slot adds to what is maximised, less the worth of what it uses up.
  private func score(_ slot: Int) -> Double {
    var score = gains[slot]
    let first = slot * rowCount
    for row in 0..<rowCount { score -= prices[row] * columns[first + row] }
    return score
  }
}
