/// Settles one objective after the other, the most important first.
///
/// For each objective: prices from the relaxation give a bound; a search tells whether the bound, or how much less,
/// can be reached; and every slot that no selection with that sum can contain leaves the table.
struct LexicographicSolver {
  let problem: ChoiceProblem
  let layout: ValueLayout

  /// The choices that are still in question.
  var table: ChoiceTable

  /// The best selection found, one slot for each open group.
  var picks: [Int]

  /// The sum that has been settled for each goal; zero if none.
  var required: [Int]

  /// The greatest cost that a selection may have.
  var limit: Int

  /// Tells whether the limit is the least cost.
  var costIsSettled = false

  /// The goals whose settled sum is below their cap, or that have none: more of them would beat the best selection.
  var keyGoals: [Int] = []

  /// The goals whose settled sum is their cap: more of them is worth nothing.
  var counterGoals: [Int] = []

  /// The prices that have served for the objectives settled so far.
  var pastPrices: [Prices] = []

  /// The number of states that one search may make.
  let stateLimit: Int

  /// Stands at the cheapest selection.
  ///
  /// - Precondition: The cheapest selection is within the budget.
  init(_ problem: ChoiceProblem, layout: ValueLayout, stateLimit: Int) {
    self.problem = problem
    self.layout = layout
    self.stateLimit = stateLimit
    let table = ChoiceTable(problem, layout: layout)
    self.table = table
    picks = table.openGroups.map { group in
      table.slots(group).first { table.costs[$0] == 0 } ?? table.starts[group]
    }
    required = Array(repeating: 0, count: table.goalCount)
    limit = min(problem.budget, table.greatestCost())
  }
}

extension LexicographicSolver {
  /// Settles all objectives, and then which of the best selections comes first.
  mutating func solve() -> Outcome {
    for objective in problem.objectives.indices {
      let goal = layout.goals.firstIndex { $0.objective == objective }
      guard goal.map({ settle($0) }) ?? settleCost() else { return unfinished(at: objective) }
    }
    guard settleCost() else { return unfinished(at: problem.objectives.count) }
    takeFirst()
    return .optimal(selection)
  }

  /// The best selection found.
  var selection: Selection { Selection(of: table.choices(picks), in: problem) }

  /// Returns the best selection found, with bounds: exact ones for what is settled, proven ones for the rest.
  private func unfinished(at objective: Int) -> Outcome {
    let selection = selection
    let bounds = problem.objectives.indices.map { index in
      if index < objective { return selection.values[index] }
      guard let goal = layout.goals.firstIndex(where: { $0.objective == index }) else { return leastCostBound() }
      return greatestSumBound(goal)
    }
    return .unfinished(selection, bounds: bounds + [costIsSettled ? selection.cost : leastCostBound()])
  }

  /// Returns the scores at new prices, and at the prices that have served for the objectives before.
  func scores(_ prices: Prices) -> [Scores] {
    ([prices] + pastPrices).map { Scores(table, prices: $0) }
  }

  /// Drops the slots that no selection can contain that keeps what has been settled, and notes the prices.
  mutating func narrow(_ scores: [Scores]) {
    pastPrices.append(scores[0].prices)
    guard let window = Window(table, scores: scores, reaching: required, cost: limit) else { return }
    table.keep({ window.admits[$0] }, renumbering: &picks)
  }

  /// Returns what a search has to reach: everything settled, and the sum for one goal more.
  func target(_ goal: Int? = nil, sum: Int = 0, cost: Int) -> SearchTarget {
    var target = SearchTarget(cost: cost - table.settledCost)
    target.keyGoals = keyGoals
    target.counterGoals = counterGoals
    var sums = required
    if let goal {
      sums[goal] = sum
      if sum == layout.goals[goal].cap { target.counterGoals.append(goal) } else { target.keyGoals.append(goal) }
    }
    // A counter that every selection fills needs no field, nor does a key goal that nothing can change.
    target.counterGoals.removeAll { sums[$0] <= table.settledValues[$0] }
    for goal in target.keyGoals {
      target.key += Int128(sums[goal] - table.settledValues[goal]) * layout.keyUnit(goal)
    }
    for goal in target.counterGoals {
      target.counters += Int128(sums[goal] - table.settledValues[goal]) * layout.counterUnit(goal)
    }
    return target
  }

  /// Searches a window for a target.
  func search(_ window: Window, _ target: SearchTarget, sums: [Int], aim: CoreSearch.Aim, from picks: [Int])
    -> CoreSearch.Result
  {
    let needs = table.goals.map { sums[$0] - table.settledValues[$0] }
    var search = CoreSearch(table, window: window, picks: picks, target: target, needs: needs, aim: aim)
    return search.run(stateLimit: stateLimit)
  }
}
