/// Looks among equally good selections for one that takes other choices.
///
/// Everything has been settled, so whatever reaches the target is as good as the best. Most often two groups just
/// change roles: that is tried first, and costs one look at every slot. Only where no such exchange is found does a search
/// within a window decide.
struct ClaimSearch {
  /// What was found.
  enum Answer {
    /// A selection of slots that are allowed, the wanted one among them.
    case found([Int])

    /// There is none.
    case none

    /// More states than the limit allows.
    case unknown
  }

  let table: ChoiceTable

  /// The slots that a selection may have.
  private(set) var allowed: [Bool]

  /// A selection that reaches the target.
  var picks: [Int]

  private let scores: [Scores]
  private let target: SearchTarget
  private let required: [Int]
  private let limit: Int
  private let stateLimit: Int
  private let standings: [Standing]

  /// What was asked in vain, by what the slots of the group come to.
  private var vain: Set<Question> = []

  /// A question that has the same answer for all groups which could change roles.
  private struct Question: Hashable {
    let slots: [Standing]
    let wanted: [Standing]
  }
}

extension ClaimSearch {
  /// Prepares for questions about what a solver has settled; nothing if the sums take more bits than there are.
  ///
  /// - Precondition: The solver has settled all objectives, and the least cost.
  init?(_ solver: LexicographicSolver, scores: [Scores]) {
    guard let target = solver.target(cost: solver.limit) else { return nil }
    table = solver.table
    allowed = Array(repeating: true, count: table.slotCount)
    picks = solver.picks
    self.scores = scores
    self.target = target
    required = solver.required
    limit = solver.limit
    stateLimit = solver.stateLimit
    standings = table.openSlots.map { [table] in target.standing(of: $0, in: table) }
  }

  /// The slots of a group that a selection may have.
  func slots(_ group: Int) -> [Int] { table.slots(group).filter { allowed[$0] } }

  /// Rules slots out.
  mutating func forbid(_ slots: some Sequence<Int>) {
    for slot in slots { allowed[slot] = false }
  }

  /// Looks for a selection in which a group takes one of some slots.
  ///
  /// - Parameter order: The groups in the order in which they are asked to change roles.
  mutating func selection(of group: Int, taking wanted: [Int], asking order: [Int]) -> Answer {
    let question = question(group, wanted)
    if vain.contains(question) { return .none }
    if let picks = exchange(group, wanted, asking: order) { return .found(picks) }
    let answer = search(group, wanted)
    if case .none = answer { vain.insert(question) }
    return answer
  }

  /// Returns the slots that correspond to some of one group, for every group that could change roles with it.
  func alike(_ group: Int, _ wanted: [Int]) -> [Int] {
    let question = question(group, wanted)
    return table.openGroups.flatMap { other -> [Int] in
      let slots = ranked(other)
      let standings = relative(slots)
      guard standings == question.slots else { return [] }
      return zip(slots, standings).filter { question.wanted.contains($0.1) }.map(\.0)
    }
  }

  private func question(_ group: Int, _ wanted: [Int]) -> Question {
    let slots = ranked(group)
    let standings = relative(slots)
    return Question(slots: standings, wanted: zip(slots, standings).filter { wanted.contains($0.0) }.map(\.1))
  }

  /// The slots of a group that are allowed, by what they come to.
  private func ranked(_ group: Int) -> [Int] {
    slots(group).sorted { Standing.precedes(standings[$0], standings[$1]) }
  }

  /// What slots come to beyond the first of them.
  private func relative(_ slots: [Int]) -> [Standing] {
    let first = slots.first.map { standings[$0] } ?? Standing(key: 0, counters: 0, cost: 0)
    return slots.map { standings[$0].minus(first) }
  }
}

extension ClaimSearch {
  /// Looks for one other group that makes up for what the group changes.
  private func exchange(_ group: Int, _ wanted: [Int], asking order: [Int]) -> [Int]? {
    var total = Standing(key: 0, counters: 0, cost: 0)
    for slot in picks { total = total.plus(standings[slot]) }
    let without = total.minus(standings[picks[group]])
    for slot in wanted where target.isReached(by: without.plus(standings[slot])) {
      return replacing([(group, slot)])
    }
    for other in order where other != group {
      let rest = without.minus(standings[picks[other]])
      for slot in wanted {
        let sum = rest.plus(standings[slot])
        for change in table.slots(other) where allowed[change] && change != picks[other] {
          if target.isReached(by: sum.plus(standings[change])) { return replacing([(group, slot), (other, change)]) }
        }
      }
    }
    return nil
  }

  private func replacing(_ changes: [(group: Int, slot: Int)]) -> [Int] {
    var picks = picks
    for change in changes { picks[change.group] = change.slot }
    return picks
  }

  /// Searches all selections in which the group takes one of some slots.
  private func search(_ group: Int, _ wanted: [Int]) -> Answer {
    var allowed = allowed
    for slot in table.slots(group) { allowed[slot] = wanted.contains(slot) }
    guard let window = Window(table, allowed: allowed, scores: scores, reaching: required, cost: limit) else {
      return .none
    }
    let aim = CoreSearch.Aim.key(wanted: target.key, enough: target.key)
    var search = CoreSearch(table, window: window, picks: picks, target: target, aim: aim)
    switch search.run(stateLimit: stateLimit) {
    case .found(let picks): return .found(picks)
    case .none: return .none
    case .exceeded: return .unknown
    }
  }
}

extension Standing {
  fileprivate func plus(_ other: Standing) -> Standing {
    Standing(key: key &+ other.key, counters: counters &+ other.counters, cost: cost &+ other.cost)
  }

  fileprivate func minus(_ other: Standing) -> Standing {
    Standing(key: key &- other.key, counters: counters &- other.counters, cost: cost &- other.cost)
  }
}
