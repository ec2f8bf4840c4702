/// What one unit of cost and one unit of each goal are held to be worth, as integers.
///
/// Any prices that are not negative give a valid bound: the *score* of a choice is the worth of its values less the
/// worth of its cost, and no selection scores more than the sum of the best scores of its groups. Good prices give a
/// close bound, so floating point may propose them.
struct Prices: Sendable {
  /// The price of one unit of cost.
  private(set) var cost: Int

  /// The price of one unit of each goal.
  private(set) var goals: [Int]

  /// Prices only one goal, or only the cost.
  init(only goal: Int?, of goalCount: Int) {
    cost = goal == nil ? 1 : 0
    goals = Array(repeating: 0, count: goalCount)
    if let goal { goals[goal] = 1 }
  }

  /// Rounds proposed prices, on a common scale as fine as sums of scores in 128 bits allow.
  ///
  /// What is negative or not a number counts as zero.
  init(proposedCost: Double, goals proposedGoals: [Double], for table: ChoiceTable) {
    var scale = Double.infinity
    func limit(_ price: Double, _ sum: Int) {
      guard price > 0, price.isFinite else { return }
      scale = min(scale, 0x1p60 / price, 0x1p118 / (price * Double(max(1, sum)) * Double(proposedGoals.count + 1)))
    }
    limit(proposedCost, table.greatestCost())
    for (goal, price) in proposedGoals.enumerated() {
      limit(price, table.greatestSum(goal))
    }
    func rounded(_ price: Double) -> Int {
      guard price > 0, price.isFinite, scale.isFinite else { return 0 }
      return Int(min(0x1p60, price * scale + 0.5))
    }
    cost = rounded(proposedCost)
    goals = proposedGoals.map(rounded)
  }
}
