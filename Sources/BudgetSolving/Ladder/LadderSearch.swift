/// A search for the best selections of all budgets up to a limit at once.
///
/// Groups are decided one after the other, the last one first. Each level joins every state with every choice of its
/// group, in order of cost, and drops what ``LadderOrder`` finds superfluous and what exceeds the slacks of the window.
/// Without caps, what is left after *n* groups is the ladder of these *n* groups.
///
/// - Complexity: O(*g* · *s* · *c*) for *g* groups of *c* choices and *s* states on a level; with a capped goal, *s* grows
///   with the counts below the cap that are worth keeping.
struct LadderSearch {
  /// A partial selection, and what it has used up of the slacks.
  fileprivate struct State {
    var standing: LadderOrder.Standing
    var losses: Window.Losses
  }

  /// A state on its way to the next level, and how it came about.
  fileprivate struct Candidate {
    var state: State
    var step: Trail.Step
  }

  /// The cheapest state of one branch that has not been merged yet.
  fileprivate struct Head {
    let branch: State
    let index: Int
    var parent = -1
    var cost = 0
  }

  private let table: ChoiceTable
  private let window: Window
  private let goals: [Goal]
  private let layout: ValueLayout
  private let limit: Int
  private var states: [State]
  private var trail = Trail()

  /// For each slot the ranks of the claims that it meets; absent if first choices win.
  private let ranks: [[Int]]?

  /// Prepares a search, unless the sums take more bits than there are.
  ///
  /// - Parameters:
  ///   - window: It holds every selection that is looked for.
  ///   - rule: Which of the selections wins that are equally good.
  init?(_ table: ChoiceTable, window: Window, goals: [Goal], goalsBeforeCost: Int, rule: TieRule, limit: Int) {
    let layout = ValueLayout(
      sums: table.goals.map { table.greatestSum($0) - table.settledValues[$0] },
      keyGoals: Array(table.goals),
      counterGoals: [],
      goalsBeforeCost: goalsBeforeCost
    )
    guard let layout else { return nil }
    self.table = table
    self.window = window
    self.goals = goals
    self.layout = layout
    self.limit = limit - table.settledCost
    ranks = rule.ranks(in: table)
    states = [State(standing: LadderOrder.Standing(key: 0, cost: 0), losses: .zero)]
  }
}

extension LadderSearch {
  /// Finds the selections of the ladder, the cheapest first, as choices of the problem with what they cost.
  ///
  /// - Returns: Nothing if there are more states than the limit allows.
  mutating func run(stateLimit: Int) -> [(cost: Int, choices: [Int])]? {
    var rises = table.goals.map { table.greatestSum($0) - table.settledValues[$0] }
    for group in table.openGroups.reversed() {
      for goal in table.goals { rises[goal] -= table.slots(group).reduce(0) { max($0, table.value($1, goal)) } }
      let order = LadderOrder(table, goals: goals, layout: layout, rises: rises)
      guard decide(group, order, stateLimit: stateLimit) else { return nil }
    }
    return steps(LadderOrder(table, goals: goals, layout: layout, rises: rises))
  }

  /// Returns the selections that come to more than all cheaper ones.
  private func steps(_ order: LadderOrder) -> [(cost: Int, choices: [Int])] {
    var steps: [(cost: Int, choices: [Int])] = []
    var last: Int128 = -1
    for (index, state) in states.enumerated() where order.deciding(state.standing.key) > last {
      last = order.deciding(state.standing.key)
      var picks = Array(repeating: 0, count: table.members.count)
      for (group, branch) in zip(table.openGroups.reversed(), trail.branches(to: index)) {
        picks[group] = table.starts[group] + branch
      }
      steps.append((table.settledCost + state.standing.cost, table.choices(picks)))
    }
    return steps
  }

  /// Decides one more group, and tells whether the number of states has stayed within the limit.
  private mutating func decide(_ group: Int, _ order: LadderOrder, stateLimit: Int) -> Bool {
    let room = stateLimit - trail.count
    let (slack, limit) = (window.slack, limit)
    let ties = Ties(table: table, trail: trail, ranks: ranks, group: group)
    var next: [State] = []
    var steps: [Trail.Step] = []
    var front = LadderFront(order)
    let isWithinLimit = states.withUnsafeBufferPointer { states in
      var heads = branches(of: group).compactMap { index, branch -> Head? in
        var head = Head(branch: branch, index: index)
        return head.advance(among: states, slack: slack, limit: limit) ? head : nil
      }
      var alike: [Candidate] = []
      while let cost = heads.lazy.map(\.cost).min() {
        alike.removeAll(keepingCapacity: true)
        for place in heads.indices.reversed() {
          while heads[place].cost == cost {
            let candidate = heads[place].candidate(states[heads[place].parent], order)
            // Most are beaten by something cheaper; so few are left to be sorted.
            if !front.beats(candidate.state.standing) { alike.append(candidate) }
            if !heads[place].advance(among: states, slack: slack, limit: limit) {
              heads.remove(at: place)
              break
            }
          }
        }
        if alike.count > 1 { alike.sort { $0.precedes($1, ties) } }
        for candidate in alike
        where next.last?.standing != candidate.state.standing && front.admits(candidate.state.standing) {
          next.append(candidate.state)
          steps.append(candidate.step)
        }
        guard next.count <= room else { return false }
      }
      return true
    }
    states = next
    self.trail.append(steps)
    return isWithinLimit
  }

  /// Returns what the choices of a group add, without those that another one makes superfluous whatever else is decided.
  private func branches(of group: Int) -> [(index: Int, branch: State)] {
    let order = LadderOrder(table, goals: goals, layout: layout, rises: goals.map { _ in Int.max / 2 })
    let branches = table.slots(group).map { slot in
      State(
        standing: LadderOrder.Standing(key: layout.key { table.value(slot, $0) }, cost: table.costs[slot]),
        losses: window.losses[slot]
      )
    }
    return branches.indices.filter { index in
      let standing = branches[index].standing
      return !branches.contains { $0.standing.cost <= standing.cost && order.beats($0.standing, standing) }
    }.map { ($0, branches[$0]) }
  }
}

extension LadderSearch.Head {
  /// Moves to the next state within the limit and the slacks, unless there is none.
  @inline(__always)
  fileprivate mutating func advance(
    among states: UnsafeBufferPointer<LadderSearch.State>,
    slack: Window.Losses,
    limit: Int
  ) -> Bool {
    parent += 1
    while parent < states.count {
      cost = states[parent].standing.cost + branch.standing.cost
      guard cost <= limit else { return false }
      if all(states[parent].losses &+ branch.losses .<= slack) { return true }
      parent += 1
    }
    return false
  }

  @inline(__always)
  fileprivate func candidate(_ state: LadderSearch.State, _ order: LadderOrder) -> LadderSearch.Candidate {
    LadderSearch.Candidate(
      state: LadderSearch.State(
        standing: LadderOrder.Standing(key: order.capped(state.standing.key + branch.standing.key), cost: cost),
        losses: state.losses &+ branch.losses
      ),
      step: Trail.Step(parent: UInt32(truncatingIfNeeded: parent), branch: UInt32(truncatingIfNeeded: index))
    )
  }
}

extension LadderSearch.Candidate {
  /// Orders candidates of the same cost by key, and those with the same key by the choices that come first.
  fileprivate func precedes(_ other: Self, _ ties: LadderSearch.Ties) -> Bool {
    if state.standing.key != other.state.standing.key { return state.standing.key > other.state.standing.key }
    return ties.precedes(step, other.step)
  }
}

extension LadderSearch {
  /// Which of two ways to the same standing wins by the rule for ties.
  ///
  /// A class, because every comparison of a sort is handed it: copies were a third of a climb.
  fileprivate final class Ties {
    let table: ChoiceTable
    let trail: Trail
    let ranks: [[Int]]?
    /// The group that is being decided.
    let group: Int

    init(table: ChoiceTable, trail: Trail, ranks: [[Int]]?, group: Int) {
      self.table = table
      self.trail = trail
      self.ranks = ranks
      self.group = group
    }

    func precedes(_ first: Trail.Step, _ second: Trail.Step) -> Bool {
      guard let ranks else {
        if first.branch != second.branch { return first.branch < second.branch }
        return trail.precedes(Int(first.parent), Int(second.parent))
      }
      // Groups are decided from the last to the first, one on each level.
      var best = Int.max
      var isFirst = false
      func compare(_ group: Int, _ one: UInt32, _ other: UInt32) {
        let start = table.starts[group]
        guard let difference = Self.first(ranks[start + Int(one)], ranks[start + Int(other)], below: best) else {
          return
        }
        best = difference.rank
        isFirst = difference.isLeft
      }
      compare(group, first.branch, second.branch)
      trail.differences(Int(first.parent), Int(second.parent)) { level, one, other in
        compare(table.openGroups.upperBound - 1 - level, one, other)
      }
      return isFirst
    }

    /// The least rank below a limit that only one of two ascending lists holds.
    private static func first(_ left: [Int], _ right: [Int], below limit: Int) -> (rank: Int, isLeft: Bool)? {
      var place = 0
      while place < left.count, place < right.count, left[place] == right[place] { place += 1 }
      let one = place < left.count ? left[place] : Int.max
      let other = place < right.count ? right[place] : Int.max
      guard min(one, other) < limit else { return nil }
      return (min(one, other), one < other)
    }
  }
}
