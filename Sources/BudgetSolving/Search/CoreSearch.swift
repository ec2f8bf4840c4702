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
    /// The greatest key, if it is as great as wanted. One of at least this much is good enough.
    case key(wanted: Int128, enough: Int128)

    /// The least cost. One of at most this much is good enough.
    case cost(enough: Int)
  }

  /// What a search came to.
  enum Result {
    /// The best selection of all that the window holds.
    case found([Int])

    /// Nothing that is wanted. There may be a selection that reaches the target all the same.
    case none(best: [Int]?)

    /// More states than the limit allows.
    case exceeded(best: [Int]?)
  }

  let table: ChoiceTable
  let window: Window
  let base: [Int]
  let levels: [SearchLevel]
  let ranges: [[CounterRange]]
  let target: SearchTarget
  let aim: Aim

  /// The least loss of leaving the base on any level from this one on.
  private let departureLosses: [UInt32]

  var layout: ValueLayout { target.layout }
  var states: [SearchState] = []
  var trail = Trail()
  var slack: Window.Losses
  var best: (standing: Standing, level: Int, branches: [Int])?
}

extension CoreSearch {
  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - picks: The selection to start from; slots that the window does not admit are replaced by ones without loss.
  init(_ table: ChoiceTable, window: Window, picks: [Int], target: SearchTarget, aim: Aim) {
    var base = picks
    var levels: [SearchLevel] = []
    var admitted: [(slot: Int, standing: Standing)] = []
    for group in table.openGroups {
      if let only = window.onlySlot(of: group, in: table) {
        base[group] = only
        continue
      }
      admitted.removeAll(keepingCapacity: true)
      for slot in table.slots(group) where window.admits[slot] {
        admitted.append((slot, target.standing(of: slot, in: table)))
      }
      let slots = target.unbeaten(admitted, preferred: picks[group])
      if !slots.contains(picks[group]) {
        base[group] = slots.first { window.losses[$0][0] == 0 } ?? slots[0]
      }
      guard slots.count > 1 else { continue }
      levels.append(
        SearchLevel(group, base: base[group], slots: slots, table: table, window: window, target: target)
      )
    }
    levels.sort { left, right in
      left.departureLoss != right.departureLoss
        ? left.departureLoss < right.departureLoss : left.members[0].group < right.members[0].group
    }
    levels = SearchLevel.bundled(levels, slack: window.slack[0])
    self.table = table
    self.window = window
    self.base = base
    self.levels = levels
    self.ranges = CounterRange.afterEach(levels, target: target, base: base, table: table)
    self.target = target
    self.aim = aim
    slack = window.slack
    var departureLosses = [UInt32.max]
    for level in levels.reversed() {
      departureLosses.append(min(level.departureLoss, departureLosses[departureLosses.count - 1]))
    }
    self.departureLosses = departureLosses.reversed()
  }

  /// Searches until nothing is left, a selection is good enough, or more states have been made than the limit allows.
  mutating func run(stateLimit: Int) -> Result {
    var start = Standing(key: 0, counters: 0, cost: 0)
    for slot in base {
      let standing = target.standing(of: slot, in: table)
      start.key += standing.key
      start.counters += standing.counters
      start.cost += standing.cost
    }
    states = [SearchState(standing: start, losses: .zero)]
    if consider(level: 0) { return result() }
    for level in levels.indices where !states.isEmpty {
      guard expand(level, stateLimit: stateLimit) else { return .exceeded(best: bestPicks()) }
      if consider(level: level + 1) { break }
      dropStranded(level: level + 1)
      if states.isEmpty { break }
    }
    return result()
  }

  /// Drops the states that cannot leave the base on any level to come, and so will never be more than they are.
  private mutating func dropStranded(level: Int) {
    let departureLoss = departureLosses[level]
    guard departureLoss > 0, level < levels.count else { return }
    let kept = states.indices.filter { index in
      states[index].losses[0] <= slack[0] && departureLoss <= slack[0] - states[index].losses[0]
    }
    guard kept.count < states.count else { return }
    states = kept.map { states[$0] }
    trail.keep(kept)
  }

  private func result() -> Result {
    guard let best, let picks = bestPicks() else { return .none(best: nil) }
    if case .key(let wanted, _) = aim, best.standing.key < wanted { return .none(best: picks) }
    return .found(picks)
  }

  private func bestPicks() -> [Int]? {
    guard let best else { return nil }
    var picks = base
    for (level, branch) in zip(levels, best.branches) {
      for member in level.members { picks[member.group] = member.slots[branch] }
    }
    return picks
  }

  /// Looks for a better selection among the states, and tells whether it is good enough.
  private mutating func consider(level: Int) -> Bool {
    var found: Int?
    for index in states.indices where target.isReached(by: states[index].standing) {
      if improves(states[index].standing, on: found.map { states[$0].standing } ?? best?.standing) {
        found = index
      }
    }
    guard let found else { return false }
    let standing = states[found].standing
    best = (standing, level, trail.branches(to: found))
    switch aim {
    case .key(_, let enough): return standing.key >= enough
    case .cost(let enough):
      slack = window.slack(savingCost: target.cost - standing.cost + 1)
      return standing.cost <= enough
    }
  }

  private func improves(_ standing: Standing, on other: Standing?) -> Bool {
    guard let other else { return true }
    switch aim {
    case .key: return standing.key > other.key
    case .cost: return standing.cost < other.cost
    }
  }
}
