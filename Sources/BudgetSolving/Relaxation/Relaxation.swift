/// The linear relaxation of a table: choices may be taken in fractions, so that the best prices can be found fast.
///
/// It is solved by the simplex method with generalized upper bounds (Dantzig and Van Slyke 1967). Every group has one
/// *key* slot, which takes what the other slots of the group leave of 1. Only the rows that couple the groups need a
/// basis, so it has as many columns as there are rows, however many groups there are:
///
/// ```
/// row 0       Σ cost  + slack = limit      (unless cost is what is minimised)
/// row 1…      Σ value - slack = required   (one for each goal that is already settled)
/// each group  Σ of its slots  = 1          (implied by the key)
/// ```
///
/// Everything here is floating point and only proposes prices. A poor answer makes a poor bound, never a wrong one.
struct Relaxation {
  /// What one column of the basis stands for.
  enum Basic: Hashable {
    /// The slack of a row.
    case slack(row: Int)

    /// By how much the slots exceed the limit of a row, at a penalty.
    case excess(row: Int)

    /// A slot that is taken besides the key of its group.
    case slot(Int, group: Int)
  }

  let rowCount: Int
  let starts: [Int]

  /// The coefficients of each slot, row by row.
  let columns: [Double]

  /// What each slot adds to what is maximised.
  let gains: [Double]

  let limits: [Double]

  /// The slot of each group that takes what the others leave.
  var keys: [Int]

  /// What stands in each column of the basis.
  var basis: [Basic]

  /// The inverse of the basis, row by row.
  var inverse: [Double]

  /// How much of each column of the basis is taken.
  var levels: [Double]

  /// The price of each row.
  var prices: [Double]

  /// What exceeding the limit of each row by one costs.
  var penalties: [Double]

  /// How many times the basis has changed since it was last computed afresh.
  var age = 0

  /// The groups that are looked at until none of them improves, before all are looked at again.
  var active: [Int] = []

  /// No fewer groups are active, if there are as many.
  private static let leastActive = 256

  /// Improvements below this are taken for rounding errors.
  static let tolerance = 1e-9

  /// Creates a relaxation that stands at a selection, with every slack in the basis.
  ///
  /// - Precondition: The keys keep all limits, give or take rounding errors.
  init(starts: [Int], columns: [Double], gains: [Double], limits: [Double], keys: [Int]) {
    rowCount = limits.count
    self.starts = starts
    self.columns = columns
    self.gains = gains
    self.limits = limits
    self.keys = keys
    basis = []
    inverse = []
    levels = []
    prices = []
    penalties = Array(repeating: 1, count: limits.count)
    startAtKeys()
  }

  /// Puts the slack of each row in the basis, or the excess, if the keys alone exceed the limit.
  mutating func startAtKeys() {
    basis = []
    inverse = Array(repeating: 0, count: rowCount * rowCount)
    levels = remainders()
    prices = Array(repeating: 0, count: rowCount)
    for row in 0..<rowCount {
      if levels[row] < 0 {
        basis.append(.excess(row: row))
        inverse[row * rowCount + row] = -1
        levels[row] = -levels[row]
        prices[row] = penalties[row]
      } else {
        basis.append(.slack(row: row))
        inverse[row * rowCount + row] = 1
      }
    }
  }

  /// Returns what the keys alone leave of each limit.
  func remainders() -> [Double] {
    var remainders = limits
    for key in keys {
      for row in 0..<rowCount { remainders[row] -= columns[key * rowCount + row] }
    }
    return remainders
  }
}

extension Relaxation {
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
