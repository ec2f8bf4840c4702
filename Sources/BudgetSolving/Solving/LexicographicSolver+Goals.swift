extension LexicographicSolver {
  /// Settles the greatest sum that a goal can have, and tells whether it is proven.
  ///
  /// Any selection below a bound would prove nothing, so the search is asked for the bound itself first, and then for
  /// windows that open wider and wider below it. A window that is searched to its end holds the optimum if it holds
  /// anything.
  mutating func settle(_ goal: Int) -> Bool {
    let cap = goals[goal].cap ?? Int.max
    var most = min(cap, table.greatestSum(goal))
    var reached = min(cap, table.sum(picks, goal))
    guard reached < most else {
      accept(goal, reached)
      narrow([Scores(table, prices: Prices(only: goal, of: table.goalCount))])
      // If only slots with the greatest value are left, these prices tell nothing more.
      if reached != cap { pastPrices.removeLast() }
      return true
    }

    let proposal = relaxation(maximising: goal)
    let scores = scores(proposal.prices)
    most = min(most, scores[0].greatestSum(of: goal, reaching: required, cost: limit))
    // Often what the relaxation proposes is a selection as good as the bound, and nothing is left to search for.
    if keepsWhatIsSettled(proposal.picks) { take(proposal.picks, for: goal, reached: &reached) }
    var step = 0
    var last: (window: Window, sum: Int)?
    while reached < most {
      let sum = most == cap ? cap : max(reached + 1, most - step)
      var sums = required
      sums[goal] = sum
      if let window = Window(table, scores: scores, reaching: sums, cost: limit) {
        last = (window, sum)
        switch search(window, goal, wanted: sum, enough: most, from: proposal.picks) {
        case .found(let found):
          take(found, for: goal, reached: &reached)
          most = reached
        case .none(let best):
          take(best, for: goal, reached: &reached)
          most = sum - 1
        case .exceeded(let best):
          take(best, for: goal, reached: &reached)
          return false
        }
      } else {
        most = sum - 1
      }
      step = step * 2 + 1
    }
    accept(goal, reached)
    narrow(scores, like: last.flatMap { $0.sum == reached ? $0.window : nil })
    return true
  }

  /// Searches a window for a sum, and takes note of lesser sums on the way.
  private func search(_ window: Window, _ goal: Int, wanted: Int, enough: Int, from picks: [Int]) -> CoreSearch.Result {
    // A cap is a matter of reaching it or not; any other sum may be followed up from nothing.
    let isCap = wanted == goals[goal].cap
    let target = target(goal, sum: isCap ? wanted : 0, cost: limit)
    guard let wantedKey = self.target(goal, sum: wanted, cost: limit)?.key,
      let enoughKey = self.target(goal, sum: enough, cost: limit)?.key
    else { return .exceeded(best: nil) }
    return search(window, target, aim: .key(wanted: wantedKey, enough: enoughKey), from: picks)
  }

  /// Tells whether a selection reaches every settled sum within the limit.
  private func keepsWhatIsSettled(_ picks: [Int]) -> Bool {
    table.cost(picks) <= limit && table.goals.allSatisfy { table.sum(picks, $0) >= required[$0] }
  }

  /// Takes a selection if its sum is greater than what has been reached.
  private mutating func take(_ found: [Int]?, for goal: Int, reached: inout Int) {
    guard let found else { return }
    let sum = min(goals[goal].cap ?? Int.max, table.sum(found, goal))
    guard sum > reached else { return }
    picks = found
    reached = sum
  }

  /// Returns prices for the greatest sum of a goal.
  private func relaxation(maximising goal: Int) -> Relaxation.Proposal {
    Relaxation.propose(for: table, maximising: goal, required: required, limit: limit, from: picks)
  }

  /// Requires a sum from now on.
  private mutating func accept(_ goal: Int, _ sum: Int) {
    required[goal] = sum
    if sum == goals[goal].cap { counterGoals.append(goal) } else { keyGoals.append(goal) }
  }

  /// Returns a sum that the best selection cannot exceed, whatever has not been settled.
  func greatestSumBound(_ goal: Int) -> Int {
    let most = min(goals[goal].cap ?? Int.max, table.greatestSum(goal))
    let scores = Scores(table, prices: relaxation(maximising: goal).prices)
    return min(most, scores.greatestSum(of: goal, reaching: required, cost: limit))
  }
}
