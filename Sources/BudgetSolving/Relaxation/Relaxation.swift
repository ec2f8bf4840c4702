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
  /// What the relaxation proposes: prices for a close bound, and a selection near the optimum.
  struct Proposal {
    /// Prices under which the best scores come close to what can be reached.
    let prices: Prices

    /// The slot of each group that the relaxation takes most of.
    let picks: [Int]
  }

  /// Returns prices for the best that a selection can achieve.
  ///
  /// - Parameters:
  ///   - goal: The goal whose sum is maximised, or `nil` to minimise the cost.
  ///   - required: The least sum for each goal, zero if there is none.
  ///   - limit: The greatest cost, if cost is not what is minimised.
  ///   - picks: A selection that keeps all this.
  static func propose(
    for table: ChoiceTable,
    maximising goal: Int?,
    required: [Int],
    limit: Int,
    from picks: [Int]
  ) -> Proposal {
    let rows = table.goals.filter { $0 != goal && required[$0] > table.settledValues[$0] }
    let costScale = scale(table.costs)
    let rowScales = rows.map { row in scale(table.openSlots.map { table.value($0, row) }) }
    let gainScale = goal.map { goal in scale(table.openSlots.map { table.value($0, goal) }) } ?? costScale
    var columns: [Double] = []
    columns.reserveCapacity(table.slotCount * (rows.count + 1))
    var gains: [Double] = []
    gains.reserveCapacity(table.slotCount)
    for slot in table.openSlots {
      if let goal {
        columns.append(Double(table.costs[slot]) * costScale)
        gains.append(Double(table.value(slot, goal)) * gainScale)
      } else {
        gains.append(-Double(table.costs[slot]) * costScale)
      }
      for (row, scale) in zip(rows, rowScales) { columns.append(-Double(table.value(slot, row)) * scale) }
    }
    // Limits that are loosened a little, each by a different amount, keep the simplex method from circling.
    var limits = zip(rows, rowScales).enumerated().map { index, row in
      Double(table.settledValues[row.0] - required[row.0]) * row.1 + 1e-7 * Double(3 + index)
    }
    if goal != nil { limits.insert(Double(limit - table.settledCost) * costScale + 1e-7, at: 0) }

    var relaxation = Relaxation(starts: table.starts, columns: columns, gains: gains, limits: limits, keys: picks)
    relaxation.solve()

    var goalPrices = Array(repeating: 0.0, count: required.count)
    var costPrice = costScale
    var rowPrices = relaxation.prices[...]
    if let goal {
      goalPrices[goal] = gainScale
      costPrice *= rowPrices.removeFirst()
    }
    for (index, price) in rowPrices.enumerated() { goalPrices[rows[index]] = price * rowScales[index] }
    let prices = Prices(proposedCost: costPrice, goals: goalPrices, for: table)
    return Proposal(prices: prices, picks: relaxation.keys)
  }

  /// Returns the factor that brings the greatest of the numbers to 1.
  private static func scale(_ numbers: some Sequence<Int>) -> Double {
    1 / Double(max(1, numbers.reduce(0) { max($0, $1) }))
  }
}
