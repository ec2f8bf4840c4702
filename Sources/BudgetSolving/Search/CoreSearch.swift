/// A search, group by group, for a selection that reaches a target within a window.
///
/// It starts with one state, all groups at their base, and decides the groups of the *core*: those of which the window
/// admits more than one slot. Each level joins every state with every branch, in order of cost:
///
/// ```
/// states      ─ ─ ─ ─ ─               sorted by cost, keys rising
///   + branch  ─ ─ ─ ─ ─        ┐
///   + branch     ─ ─ ─ ─ ─     ├▶     merged; what is beaten, and what exceeds the slack, is left out
///   + branch       ─ ─ ─ ─ ─   ┘
/// ```
///
/// Every state is a complete selection, since undecided groups stand at their base, so a target can be met early.
///
/// - Complexity: O(levels × states × branches). The states of a level are at most as many as the costs that
///   differ within the window (times the counts that differ, for each counter).
struct CoreSearch {
  /// What makes one selection that reaches the target better than another.
  enum Aim {
    /// The greatest key. One of at least this much is good enough.
    case key(enough: Int128)

    /// The least cost. One of at most this much is good enough.
    case cost(enough: Int)

    /// The one whose slots come first, group by group, among all that reach the target.
    case first
  }

  /// What a search came to.
  enum Result {
    case found([Int])
    case none
    case exceeded(best: [Int]?)
  }

  let table: ChoiceTable
  let window: Window
  let base: [Int]
  let levels: [SearchLevel]
  let ranges: [[CounterRange]]
  let target: SearchTarget
  let aim: Aim

  var layout: ValueLayout { table.layout }
  var states: [SearchState] = []
  var trail = Trail()
  var slack: Int
  private var best: (standing: Standing, level: Int, branches: [Int])?
}

extension CoreSearch {
  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - picks: The selection to start from; slots that the window does not admit are replaced by ones without loss.
  ///   - needs: The least sum for each goal, less what is settled.
  init(_ table: ChoiceTable, window: Window, picks: [Int], target: SearchTarget, needs: [Int], aim: Aim) {
    let base = table.openGroups.map { group in
      window.admits(picks[group])
        ? picks[group] : table.slots(group).first { window.admits($0) && window.loss($0) == 0 } ?? picks[group]
    }
    var levels = table.openGroups.compactMap { group in
      SearchLevel(group, base: base[group], table: table, window: window, target: target)
    }
    if case .first = aim {
      levels.reverse()
    } else {
      let ranked = levels.map { ($0, $0.departureLoss(base: base[$0.group])) }
      levels = ranked.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0.group < $1.0.group }.map(\.0)
    }
    self.table = table
    self.window = window
    self.base = base
    self.levels = levels
    self.ranges = CounterRange.afterEach(levels, target: target, needs: needs, layout: table.layout)
    self.target = target
    self.aim = aim
    slack = window.slack
  }

  /// Searches until nothing is left, a selection is good enough, or more states have been made than the limit allows.
  mutating func run(stateLimit: Int) -> Result {
    var start = Standing(key: 0, counters: 0, cost: base.reduce(0) { $0 + table.costs[$1] })
    for goal in target.keyGoals { start.key += Int128(sum(goal)) * layout.keyUnit(goal) }
    for goal in target.counterGoals { start.counters += Int128(sum(goal)) * layout.counterUnit(goal) }
    states = [SearchState(standing: start, loss: 0)]
    if consider(level: 0) { return result() }
    for level in levels.indices {
      guard expand(level, stateLimit: stateLimit) else { return .exceeded(best: bestPicks()) }
      if states.isEmpty { break }
      if consider(level: level + 1) { break }
    }
    return result()
  }

  private func sum(_ goal: Int) -> Int { base.reduce(0) { $0 + table.value($1, goal) } }

  private func result() -> Result { bestPicks().map { .found($0) } ?? .none }

  private func bestPicks() -> [Int]? {
    guard let best else { return nil }
    var picks = base
    for (level, branch) in zip(levels, best.branches) { picks[level.group] = level.branches[branch].slot }
    return picks
  }

  /// Looks for a better selection among the states, and tells whether it is good enough.
  private mutating func consider(level: Int) -> Bool {
    if case .first = aim, level < levels.count { return false }
    var found: Int?
    for index in states.indices where target.isReached(by: states[index].standing, layout: layout) {
      if improves(states[index].standing, on: found.map { states[$0].standing } ?? best?.standing) {
        found = index
      } else if case .first = aim, let first = found, trail.precedes(index, first) {
        found = index
      }
    }
    guard let found else { return false }
    let standing = states[found].standing
    best = (standing, level, trail.branches(to: found))
    switch aim {
    case .key(let enough): return standing.key >= enough
    case .cost(let enough):
      slack = min(slack, window.slack(savingCost: target.cost - standing.cost + 1))
      return standing.cost <= enough
    case .first: return true
    }
  }

  private func improves(_ standing: Standing, on other: Standing?) -> Bool {
    guard let other else { return true }
    switch aim {
    case .key: return standing.key > other.key
    case .cost: return standing.cost < other.cost
    case .first: return false
    }
  }
}
