/// The choices still in question, side by side in flat columns.
///
/// A group with one choice left is *settled*: its cost and values move into the settled sums. The least cost and the
/// least value of each goal that an *open* group cannot go below are settled too, so that the columns hold only
/// what is left to decide. A choice that is in the table is known by its *slot*:
///
/// ```
/// starts   0        3     5
/// slots    0  1  2  3  4      open group 0 has slots 0..<3, open group 1 has slots 3..<5
/// costs    0  4  9  0  6      a value stands at slot × goals + goal
/// ```
struct ChoiceTable: Sendable {
  /// How many goals there are.
  let goalCount: Int

  /// The group of the problem behind each open group, in ascending order.
  private(set) var members: [Int] = []

  /// The first slot of each open group, and the end of the last.
  private(set) var starts: [Int] = [0]

  /// The cost of each slot, above the least of its group.
  private(set) var costs: [Int] = []

  /// The values of each slot, goal by goal, above the least of its group.
  private(set) var values: [Int] = []

  /// The choice of the problem behind each slot.
  private(set) var labels: [Int] = []

  /// The cost that every selection has.
  private(set) var settledCost = 0

  /// The sum for each goal that every selection has.
  private(set) var settledValues: [Int]

  /// What the dearest slots of all open groups cost.
  private var openCost = 0

  /// What the greatest values of all open groups add up to, goal by goal.
  private var openValues: [Int]

  /// The choice of each settled group; of no meaning for open groups.
  private(set) var settledLabels: [Int]

  /// Creates a table without open groups.
  init(goalCount: Int, groupCount: Int) {
    self.goalCount = goalCount
    settledValues = Array(repeating: 0, count: goalCount)
    openValues = settledValues
    settledLabels = Array(repeating: 0, count: groupCount)
  }

  /// Makes room for so many slots.
  mutating func reserveCapacity(_ slotCount: Int) {
    costs.reserveCapacity(slotCount)
    values.reserveCapacity(slotCount * goalCount)
    labels.reserveCapacity(slotCount)
  }
}

extension ChoiceTable {
  var slotCount: Int { costs.count }

  /// The open groups.
  var openGroups: Range<Int> { 0..<members.count }

  /// The slots of all open groups.
  var openSlots: Range<Int> { 0..<slotCount }

  /// The goals.
  var goals: Range<Int> { 0..<goalCount }

  /// The slots of an open group.
  func slots(_ group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }

  /// The value of a slot for a goal.
  func value(_ slot: Int, _ goal: Int) -> Int { values[slot * goalCount + goal] }

  /// Returns the choices of a selection, one slot for each open group, as the problem counts them.
  func choices(_ picks: [Int]) -> [Int] {
    var choices = settledLabels
    for group in openGroups { choices[members[group]] = labels[picks[group]] }
    return choices
  }

  /// Returns the whole cost of a selection.
  func cost(_ picks: [Int]) -> Int {
    picks.reduce(settledCost) { $0 + costs[$1] }
  }

  /// Returns the whole sum for a goal, not cut down to its cap.
  func sum(_ picks: [Int], _ goal: Int) -> Int {
    picks.reduce(settledValues[goal]) { $0 + value($1, goal) }
  }

  /// Returns the greatest sum for a goal if the budget were without limit.
  func greatestSum(_ goal: Int) -> Int { settledValues[goal] + openValues[goal] }

  /// Returns the cost of the dearest selection.
  func greatestCost() -> Int { settledCost + openCost }
}

extension ChoiceTable {
  /// Adds a group, or settles it if it has one choice.
  ///
  /// - Parameters:
  ///   - count: The number of its choices, at least one.
  ///   - label: The choice of the problem, by its place in the group.
  ///   - cost: The cost of a choice, by its place.
  ///   - value: The value of a choice, by its place, for a goal.
  @inline(__always)
  mutating func append(
    member: Int,
    count: Int,
    label: (Int) -> Int,
    cost: (Int) -> Int,
    value: (Int, Int) -> Int
  ) {
    var leastCost = Int.max
    var mostCost = 0
    for place in 0..<count {
      leastCost = min(leastCost, cost(place))
      mostCost = max(mostCost, cost(place))
    }
    settledCost += leastCost
    guard count > 1 else {
      for goal in 0..<goalCount { settledValues[goal] += value(0, goal) }
      settledLabels[member] = label(0)
      return
    }
    members.append(member)
    openCost += mostCost - leastCost
    for place in 0..<count {
      labels.append(label(place))
      costs.append(cost(place) - leastCost)
    }
    let start = values.count
    for place in 0..<count {
      for goal in 0..<goalCount { values.append(value(place, goal)) }
    }
    for goal in 0..<goalCount {
      var least = Int.max
      var most = 0
      for index in stride(from: start + goal, to: values.count, by: goalCount) {
        least = min(least, values[index])
        most = max(most, values[index])
      }
      settledValues[goal] += least
      openValues[goal] += most - least
      guard least > 0 else { continue }
      for index in stride(from: start + goal, to: values.count, by: goalCount) { values[index] -= least }
    }
    starts.append(costs.count)
  }

  /// Drops the slots that are not kept; at least one slot of each group has to be.
  ///
  /// - Parameter picks: A selection of kept slots; it is renumbered.
  mutating func keep(_ isKept: [Bool], renumbering picks: inout [Int]) {
    var table = ChoiceTable(goalCount: goalCount, groupCount: 0)
    table.settledCost = settledCost
    table.settledValues = settledValues
    table.settledLabels = settledLabels
    table.reserveCapacity(isKept.count { $0 })
    var renumbered: [Int] = []
    var kept: [Int] = []
    for group in openGroups {
      kept.removeAll(keepingCapacity: true)
      for slot in slots(group) where isKept[slot] { kept.append(slot) }
      let position = kept.firstIndex(of: picks[group]) ?? 0
      if kept.count > 1 { renumbered.append(table.slotCount + position) }
      table.append(
        member: members[group],
        count: kept.count,
        label: { labels[kept[$0]] },
        cost: { costs[kept[$0]] },
        value: { values[kept[$0] * goalCount + $1] }
      )
    }
    self = table
    picks = renumbered
  }
}

extension ChoiceTable {
  /// Fills a table with the choices of a problem that an optimal selection can contain.
  init(_ problem: ChoiceProblem, goals: [Goal]) {
    self.init(goalCount: goals.count, groupCount: problem.groups.count)
    reserveCapacity(problem.groups.reduce(0) { $0 + $1.count })
    var filter = DominanceFilter(problem, goals: goals)
    for (member, choices) in problem.groups.enumerated() {
      let kept = filter.unbeaten(choices)
      append(
        member: member,
        count: kept.count,
        label: { filter.labels[kept[$0]] },
        cost: { filter.costs[kept[$0]] },
        value: { filter.values[kept[$0] * goals.count + $1] }
      )
    }
  }
}

extension ChoiceTable {
  /// What is wrong with the table, or `nil`; for tests.
  var brokenInvariant: String? {
    if starts.count != members.count + 1 || starts.last != slotCount { return "starts do not enclose the slots" }
    if values.count != slotCount * goalCount || labels.count != slotCount { return "columns differ in length" }
    if zip(members, members.dropFirst()).contains(where: { $0 >= $1 }) { return "members are out of order" }
    for group in openGroups {
      let slots = slots(group)
      if slots.count < 2 { return "open group \(group) is settled" }
      if slots.allSatisfy({ costs[$0] > 0 }) { return "open group \(group) has a cost to settle" }
      for goal in goals where slots.allSatisfy({ value($0, goal) > 0 }) {
        return "open group \(group) has a value of goal \(goal) to settle"
      }
      if zip(slots, slots.dropFirst()).contains(where: { labels[$0] >= labels[$1] }) {
        return "labels of open group \(group) are out of order"
      }
    }
    return nil
  }
}
