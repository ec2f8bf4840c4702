/// Single rungs of a ladder, for problems of which nobody wants all.
///
/// The rung that a budget stands on is the cheapest of the best selections for it, so one problem finds it, and the rung
/// below is that of one unit less. The rung above costs the least that anything better costs.
///
/// ```swift
/// let steps = problem.ladderSteps(deciding: 2)
/// let rung = steps.rung(at: 100)           // costs 93: the same can be had for that
/// rung.flatMap { steps.rung(above: $0) }   // costs 104: with 103 nothing better can be had
/// ```
package struct LadderSteps: Sendable {
  /// What the search for a rung came to.
  package enum Search: Sendable, Hashable {
    case found(Selection)
    /// No budget up to that of the problem has such a rung.
    case none
    /// A bound was met; up to this budget there is none.
    case unknown(searched: Int)
  }

  /// Its objectives are the goals that decide, then `leastCost`, then the others.
  private let problem: ChoiceProblem
  private let deciding: Int
  private let rule: TieRule

  init(_ problem: ChoiceProblem, deciding: Int, rule: TieRule) {
    self.problem = problem
    self.deciding = deciding
    self.rule = rule
  }

  /// The rung that a budget stands on; nothing below the least cost, or if that is too hard to tell.
  package func rung(at budget: Int) -> Selection? {
    guard budget >= problem.leastCost else { return nil }
    return LadderClimb.place(min(budget, problem.budget), in: problem, rule)?.best
  }

  /// The next rung above one.
  package func rung(above selection: Selection) -> Selection? {
    guard case .exactly(let cost) = leastCost(above: selection, reaching: nil) else { return nil }
    return rung(at: cost)
  }

  /// Every rung of a range of budgets, the lowest first; nothing if one of them is too hard to tell.
  ///
  /// - Complexity: One problem for each rung, and one more.
  package func rungs(in range: ClosedRange<Int>) -> [Selection]? {
    var rungs: [Selection] = []
    var budget = range.upperBound
    while budget >= max(range.lowerBound, problem.leastCost) {
      guard let rung = rung(at: budget) else { return nil }
      guard range.contains(rung.cost) else { break }
      rungs.append(rung)
      budget = rung.cost - 1
    }
    return rungs.reversed()
  }

  /// The lowest rung that has at least so much of a goal.
  ///
  /// A greater budget may have less of a goal, for the sake of one before it, so this is no question of one least cost: from
  /// a rung without, it goes on to the least cost of anything better that has as much, until what is best there has it.
  ///
  /// - Parameter searchLimit: The rungs that are looked at.
  /// - Complexity: For each of these, that of solving the problem once for each goal that decides.
  package func first(reaching sum: Int, of goal: Int, searchLimit: Int = 64) -> Search {
    guard var best = rung(at: problem.leastCost) else { return .unknown(searched: 0) }
    for _ in 0..<searchLimit {
      if best.values[goal] >= sum { return .found(best) }
      switch leastCost(above: best, reaching: (goal, sum)) {
      case .outOfReach: return .none
      case .unknown: return .unknown(searched: best.cost)
      case .exactly(let cost):
        guard let next = rung(at: cost) else { return .unknown(searched: best.cost) }
        best = next
      }
    }
    return .unknown(searched: best.cost)
  }

  /// The least cost of anything better for the goals that decide, which perhaps has so much of one of them.
  private func leastCost(above selection: Selection, reaching wanted: (goal: Int, sum: Int)?) -> LeastCost {
    var least: Int?
    // What is better has the same for some of the first goals, and more of the next. More of a goal behind the one that is
    // wanted asks for more still than enough of that one, so it costs no less.
    for goal in 0..<min(deciding, wanted.map { $0.goal + 1 } ?? deciding) {
      let limit = least.map { $0 - 1 } ?? problem.budget
      guard limit >= 0 else { break }
      var sums = Array(selection.values[..<goal]) + [selection.values[goal] + 1]
      if let wanted {
        sums += Array(repeating: 0, count: max(0, wanted.goal + 1 - sums.count))
        sums[wanted.goal] = max(sums[wanted.goal], wanted.sum)
      }
      switch problem.limited(to: limit).leastCost(reaching: sums) {
      case .exactly(let cost): least = cost
      case .outOfReach: continue
      case .unknown: return .unknown
      }
    }
    return least.map { .exactly($0) } ?? .outOfReach
  }
}

extension ChoiceProblem {
  /// Finds single rungs of the ladder that `ladder(deciding:)` climbs.
  ///
  /// - Parameters:
  ///   - count: How many of the first objectives decide.
  ///   - rule: Which of the selections wins that are equally good.
  package func ladderSteps(deciding count: Int, breakingTies rule: TieRule = .firstChoices) -> LadderSteps {
    let deciding = min(count, goalsBeforeCost)
    return LadderSteps(costBehind(deciding), deciding: deciding, rule: rule)
  }
}
