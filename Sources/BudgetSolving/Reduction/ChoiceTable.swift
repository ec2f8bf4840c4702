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

  /// The choice of each settled group; of no meaning for open groups.
  private(set) var settledLabels: [Int]

  /// Creates a table without open groups.
  init(goalCount: Int, groupCount: Int) {
    self.goalCount = goalCount
    settledValues = Array(repeating: 0, count: goalCount)
    settledLabels = Array(repeating: 0, count: groupCount)
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
  func greatestSum(_ goal: Int) -> Int {
    openGroups.reduce(settledValues[goal]) { sum, group in
      sum + slots(group).reduce(0) { max($0, value($1, goal)) }
    }
  }

  /// Returns the cost of the dearest selection.
  func greatestCost() -> Int {
    openGroups.reduce(settledCost) { sum, group in sum + slots(group).reduce(0) { max($0, costs[$1]) } }
  }
}

extension ChoiceTable {
  /// Adds a group, or settles it if it has one choice.
  ///
  /// - Parameter values: The values of all choices, goal by goal, one choice after the other.
  mutating func append(member: Int, costs: [Int], values: [Int], labels: [Int]) {
    settledCost += leastCost(costs)
    let leastCost = leastCost(costs)
    var least = Array(repeating: Int.max, count: goalCount)
    for index in labels.indices {
      for goal in 0..<goalCount { least[goal] = min(least[goal], values[index * goalCount + goal]) }
    }
    for goal in 0..<goalCount { settledValues[goal] += least[goal] }
    guard labels.count > 1 else {
      settledLabels[member] = labels[0]
      return
    }
    members.append(member)
    for index in labels.indices {
      self.costs.append(costs[index] - leastCost)
      self.labels.append(labels[index])
      for goal in 0..<goalCount { self.values.append(values[index * goalCount + goal] - least[goal]) }
    }
    starts.append(self.costs.count)
  }

  private func leastCost(_ costs: [Int]) -> Int { costs.reduce(Int.max) { min($0, $1) } }

  /// Drops the slots that are not kept; at least one slot of each group has to be.
  ///
  /// - Parameter picks: A selection of kept slots; it is renumbered.
  mutating func keep(_ isKept: (Int) -> Bool, renumbering picks: inout [Int]) {
    var table = ChoiceTable(goalCount: goalCount, groupCount: 0)
    table.settledCost = settledCost
    table.settledValues = settledValues
    table.settledLabels = settledLabels
    var renumbered: [Int] = []
    for group in openGroups {
      let kept = slots(group).filter(isKept)
      let position = kept.firstIndex(of: picks[group]) ?? 0
      if kept.count > 1 { renumbered.append(table.slotCount + position) }
      table.append(
        member: members[group],
        costs: kept.map { costs[$0] },
        values: kept.flatMap { values[$0 * goalCount..<($0 + 1) * goalCount] },
        labels: kept.map { labels[$0] }
      )
    }
    self = table
    picks = renumbered
  }
}
