extension LexicographicSolver {
  /// Settles the least cost, and tells whether it is proven.
  ///
  /// A window as wide as the best selection found is dear may hold millions of states. So the search starts
  /// with a narrow window just above the bound and widens it; the first one that holds anything holds the optimum.
  mutating func settleCost() -> Bool {
    guard !costIsSettled else { return true }
    let proposal = relaxationOfCost()
    let scores = scores(proposal.prices)
    var least = max(table.settledCost, scores[0].leastCost(reaching: required))
    var reached = table.cost(picks)
    var halvings = 12
    while least < reached {
      let cap = least + (reached - 1 - least) >> halvings
      halvings = max(0, halvings - 2)
      guard let window = Window(table, scores: scores, reaching: required, cost: cap) else {
        least = cap + 1
        continue
      }
      let aim = CoreSearch.Aim.cost(enough: least - table.settledCost)
      switch search(window, target(cost: cap), aim: aim, from: proposal.picks) {
      case .found(let found):
        picks = found
        reached = table.cost(picks)
        least = reached
      case .none:
        least = cap + 1
      case .exceeded(let best):
        picks = best ?? picks
        return false
      }
    }
    limit = reached
    costIsSettled = true
    narrow(scores)
    return true
  }

  private func relaxationOfCost() -> Relaxation.Proposal {
    Relaxation.propose(for: table, maximising: nil, required: required, limit: limit, from: picks)
  }

  /// Returns a cost that the best selection cannot go below, whatever has not been settled.
  func leastCostBound() -> Int {
    let scores = Scores(table, prices: relaxationOfCost().prices)
    return max(table.settledCost, scores.leastCost(reaching: required))
  }

  /// Takes, among all best selections, the one whose choices come first.
  ///
  /// If that takes more states than the limit allows, the selection stays as the search for the least cost has left it:
  /// one of the best, and always the same.
  mutating func takeFirst() {
    let proposal = relaxationOfCost()
    let scores = scores(proposal.prices)
    guard let window = Window(table, scores: scores, reaching: required, cost: limit) else { return }
    if case .found(let found) = search(window, target(cost: limit), aim: .first, from: picks) {
      picks = found
    }
  }
}
