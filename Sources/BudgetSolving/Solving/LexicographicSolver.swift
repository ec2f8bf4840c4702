/// Settles one objective after the other, the most important first.
///
/// For each objective: prices from the relaxation give a bound; a search tells whether the bound, or how much less,
/// can be reached; and every slot that no selection with that sum can contain leaves the table.
struct LexicographicSolver {
  let problem: ChoiceProblem
  let goals: [Goal]

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
  init(_ problem: ChoiceProblem, stateLimit: Int) {
    self.problem = problem
    let goals = Goal.goals(of: problem)
    self.goals = goals
    self.stateLimit = stateLimit
    let table = ChoiceTable(problem, goals: goals)
    self.table = table
    picks = table.openGroups.map { group in
      table.slots(group).first { table.costs[$0] == 0 } ?? table.starts[group]
    }
    required = Array(repeating: 0, count: table.goalCount)
    limit = min(problem.budget, table.greatestCost())
  }
}

extension LexicographicSolver {
  /// Settles all objectives and the cost, and returns what was found if that takes too many states.
  mutating func settleObjectives() -> Outcome? {
    for objective in problem.objectives.indices {
      let goal = goals.firstIndex { $0.objective == objective }
      guard goal.map({ settle($0) }) ?? settleCost() else { return unfinished(at: objective) }
    }
    return settleCost() ? nil : unfinished(at: problem.objectives.count)
  }

  /// The best selection found.
  var selection: Selection { Selection(of: table.choices(picks), in: problem) }

  /// Returns the best selection found, with bounds: exact ones for what is settled, proven ones for the rest.
  private func unfinished(at objective: Int) -> Outcome {
    let selection = selection
    let bounds = problem.objectives.indices.map { index in
      if index < objective { return selection.values[index] }
      guard let goal = goals.firstIndex(where: { $0.objective == index }) else { return leastCostBound() }
      return greatestSumBound(goal)
    }
    return .unfinished(selection, bounds: bounds + [costIsSettled ? selection.cost : leastCostBound()])
  }

  /// Returns the scores at new prices, and at the prices that have served for the objectives before.
  func scores(_ prices: Prices) -> [Scores] {
    ([prices] + pastPrices).map { Scores(table, prices: $0) }
  }

  /// Drops the slots that no selection can contain that keeps what has been settled, and notes the prices.
  ///
  /// - Parameter window: What has been admitted already for just that.
  mutating func narrow(_ scores: [Scores], like window: Window? = nil) {
    pastPrices.append(scores[0].prices)
    let admits = window?.admits ?? Admission(table, scores: scores, reaching: required, cost: limit)?.admits
    if let admits { table.keep(admits, renumbering: &picks) }
  }

  /// Returns what a search has to reach: everything settled, and the sum for one goal more.
  func target(_ goal: Int? = nil, sum: Int = 0, cost: Int) -> SearchTarget? {
    var sums = required
    var keyGoals = keyGoals
    var counterGoals = counterGoals
    if let goal {
      sums[goal] = sum
      if sum == goals[goal].cap { counterGoals.append(goal) } else { keyGoals.append(goal) }
    }
    return SearchTarget(
      table,
      keyGoals: keyGoals,
      counterGoals: counterGoals,
      goalsBeforeCost: problem.goalsBeforeCost,
      sums: sums,
      cost: cost
    )
  }

  /// Searches a window for a target.
  func search(_ window: Window, _ target: SearchTarget?, aim: CoreSearch.Aim, from picks: [Int]) -> CoreSearch.Result {
    guard let target else { return .exceeded(best: nil) }
    var search = CoreSearch(table, window: window, picks: picks, target: target, aim: aim)
    return search.run(stateLimit: stateLimit)
  }
}

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

  func relaxationOfCost() -> Relaxation.Proposal {
    Relaxation.propose(for: table, maximising: nil, required: required, limit: limit, from: picks)
  }

  /// Returns a cost that the best selection cannot go below, whatever has not been settled.
  func leastCostBound() -> Int {
    let scores = Scores(table, prices: relaxationOfCost().prices)
    return max(table.settledCost, scores.leastCost(reaching: required))
  }
}

extension ChoiceProblem {
  /// The states that one search may make unless it is told otherwise.
  package static let usualStateLimit = 24_000_000

  /// Finds the best selection and proves that it is the best.
  ///
  /// There is no tolerance and no time limit. The same problem has the same outcome always and everywhere.
  ///
  /// - Parameters:
  ///   - stateLimit: The most states that one search may make, and eight times as many as one level may have.
  ///     The usual limit keeps memory below 400 MB.
  ///   - rule: Which of the selections wins that are equally good.
  /// - Returns: The best selection, or the least cost if that exceeds the budget. If one search would make more states
  ///   than the limit allows, the best selection found, with bounds.
  /// - Complexity: In practice a little more than linear in the number of choices; exponential at worst, since
  ///   multiple-choice knapsack (Dyer, Kayal and Walker 1984; Pisinger 1995) is a part of it. See <doc:BudgetSolving>.
  package func solve(stateLimit: Int = Self.usualStateLimit, breakingTies rule: TieRule = .firstChoices) -> Outcome {
    solution(stateLimit: stateLimit, breakingTies: rule, wantsAlternatives: false).outcome
  }
}
