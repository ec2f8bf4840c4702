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
