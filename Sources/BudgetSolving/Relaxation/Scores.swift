/// The scores of all slots at certain prices, as what each one falls short of the best of its group.
///
/// ```
/// group        0            1
/// score     7  12  9     -3   0        best 12 and 0: no selection scores more than 12
/// shortfall 5   0  3      3   0
/// ```
///
/// A selection that reaches certain sums at a certain cost has a known least score. So its shortfalls add up to at most
/// the *slack*: the sum of best scores less that least score. A slack below zero proves that there is none.
struct Scores: Sendable {
  /// The prices behind the scores.
  let prices: Prices

  /// What each slot falls short of the best score of its group.
  let shortfalls: [Int128]

  /// The sum of the best score of every group, settled groups included.
  let best: Int128

  /// Scores every slot of a table.
  init(_ table: ChoiceTable, prices: Prices) {
    let priced = prices.goals.indices.filter { prices.goals[$0] > 0 }
    var shortfalls = Array(repeating: Int128(0), count: table.slotCount)
    var best = priced.reduce(-Int128(prices.cost) * Int128(table.settledCost)) { sum, goal in
      sum + Int128(prices.goals[goal]) * Int128(table.settledValues[goal])
    }
    for group in table.openGroups {
      var groupBest = Int128.min
      for slot in table.slots(group) {
        var score = -Int128(prices.cost) * Int128(table.costs[slot])
        for goal in priced { score += Int128(prices.goals[goal]) * Int128(table.value(slot, goal)) }
        shortfalls[slot] = score
        groupBest = max(groupBest, score)
      }
      for slot in table.slots(group) { shortfalls[slot] = groupBest - shortfalls[slot] }
      best += groupBest
    }
    self.prices = prices
    self.shortfalls = shortfalls
    self.best = best
  }
}

extension Scores {
  /// Returns by how much the shortfalls of a selection can add up if it reaches the sums at no more than the cost.
  ///
  /// - Parameter sums: The least sum for each goal.
  func slack(reaching sums: [Int], cost: Int) -> Int128 {
    var slack = best + Int128(prices.cost) * Int128(cost)
    for goal in sums.indices { slack -= Int128(prices.goals[goal]) * Int128(sums[goal]) }
    return slack
  }

  /// Returns a sum for a goal that no selection exceeds that reaches the sums for the other goals at the cost.
  func greatestSum(of goal: Int, reaching sums: [Int], cost: Int) -> Int {
    guard prices.goals[goal] > 0 else { return Int.max }
    var others = sums
    others[goal] = 0
    let bound = slack(reaching: others, cost: cost).dividedDown(by: Int128(prices.goals[goal]))
    return Int(clamping: bound)
  }

  /// Returns a cost that no selection that reaches the sums goes below.
  func leastCost(reaching sums: [Int]) -> Int {
    guard prices.cost > 0 else { return 0 }
    return Int(clamping: -slack(reaching: sums, cost: 0).dividedDown(by: Int128(prices.cost)))
  }
}

extension Int128 {
  /// Returns the quotient rounded towards negative infinity, by a divisor above zero.
  fileprivate func dividedDown(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

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
