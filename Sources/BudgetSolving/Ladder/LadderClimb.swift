/// The way from a budget to a greater one, over every rung between.
///
/// A stretch of the way is short enough if ``LadderSearch`` can do it at once. Any other is split at the least cost of
/// about half of what the first goal to grow grows by:
///
/// ```
/// budget  a ─────────────── c ────────────── b
/// goals   [4, 9, 3, …]      [4, 12, 0, …]    [4, 15, 2, …]
/// ```
///
/// On either side fewer sums are possible, or one goal more keeps its sum. So bounds come closer and searches get smaller.
struct LadderClimb {
  /// A budget, and the best selection for it.
  struct Place {
    let budget: Int
    let best: Selection
  }

  private let problem: ChoiceProblem
  private let goals: [Goal]
  private let deciding: Int
  private let rule: TieRule
  private let rungLimit: Int
  private let stateLimit: Int

  private var last: RunningSum

  /// The rungs found, the lowest first.
  private(set) var rungs: [BudgetLadder.Rung] = []

  /// The budget up to which all rungs have been found.
  private(set) var reach: Int

  /// - Parameters:
  ///   - problem: Its objectives are the goals that decide, then `leastCost`, then the others.
  ///   - rule: Which of the selections wins that are equally good.
  ///   - start: The best selection for the least budget.
  ///   - stateLimit: The number of states that the search of a stretch may make.
  init(_ problem: ChoiceProblem, deciding: Int, rule: TieRule, start: Place, rungLimit: Int, stateLimit: Int) {
    self.problem = problem
    goals = Goal.goals(of: problem)
    self.deciding = deciding
    self.rule = rule
    self.rungLimit = rungLimit
    self.stateLimit = stateLimit
    last = RunningSum(of: start.best.choices, in: problem)
    reach = start.budget
  }
}

extension LadderClimb {
  /// Finds the best selection for a budget, unless that takes too many states.
  static func place(_ budget: Int, in problem: ChoiceProblem, _ rule: TieRule) -> Place? {
    guard case .optimal(let best) = problem.limited(to: budget).solve(breakingTies: rule) else { return nil }
    return Place(budget: budget, best: best)
  }

  /// Finds every rung above one place and up to another, and tells whether there was room for all.
  mutating func climb(from low: Place, to high: Place) -> Bool {
    guard let goal = (0..<deciding).first(where: { low.best.values[$0] != high.best.values[$0] }) else {
      reach = high.budget
      return true
    }
    guard rungs.count < rungLimit else { return false }
    if let steps = search(from: low, to: high, growing: goal) {
      for choices in steps { append(choices) }
      reach = high.budget
      return true
    }
    let (least, most) = (low.best.values[goal], high.best.values[goal])
    guard
      let cost = leastCost(goal, least + (most - least + 1) / 2, below: high),
      let lower = Self.place(cost - 1, in: problem, rule), climb(from: low, to: lower),
      let upper = Self.place(cost, in: problem, rule)
    else { return false }
    append(upper.best.choices)
    reach = cost
    return climb(from: upper, to: high)
  }

  private mutating func append(_ choices: [Int]) {
    let changes = last.move(to: choices)
    rungs.append(BudgetLadder.Rung(budget: last.cost, values: last.values, changes: changes))
  }

  /// Searches a stretch at once; nothing if that takes too many states.
  private func search(from low: Place, to high: Place, growing goal: Int) -> [[Int]]? {
    var solver = solver(at: high)
    // No rung of the stretch has less for these goals.
    for other in 0...goal { solver.required[other] = low.best.values[other] }
    let prices = Relaxation.propose(
      for: solver.table,
      maximising: goal,
      required: solver.required,
      limit: solver.limit,
      from: solver.picks
    ).prices
    solver.narrow([Scores(solver.table, prices: prices)])
    let scores = [Scores(solver.table, prices: prices)]
    guard
      let window = Window(solver.table, scores: scores, reaching: solver.required, cost: solver.limit),
      var search = LadderSearch(
        solver.table,
        window: window,
        goals: goals,
        goalsBeforeCost: deciding,
        rule: rule,
        limit: solver.limit
      )
    else { return nil }
    return search.run(stateLimit: stateLimit)?.filter { $0.cost > low.budget }.map(\.choices)
  }

  /// Finds the least cost of a sum for one goal and what the best selection has for the goals before it.
  private func leastCost(_ goal: Int, _ sum: Int, below high: Place) -> Int? {
    var solver = solver(at: high)
    for other in 0...goal {
      let need = other < goal ? high.best.values[other] : sum
      solver.required[other] = need
      if need == goals[other].cap { solver.counterGoals.append(other) } else { solver.keyGoals.append(other) }
    }
    return solver.settleCost() ? solver.limit : nil
  }

  private func solver(at place: Place) -> LexicographicSolver {
    var solver = LexicographicSolver(problem.limited(to: place.budget), stateLimit: 24_000_000)
    for group in solver.table.openGroups {
      let choice = place.best.choices[solver.table.members[group]]
      let slot = solver.table.slots(group).first { solver.table.labels[$0] == choice }
      solver.picks[group] = slot ?? solver.picks[group]
    }
    return solver
  }
}
