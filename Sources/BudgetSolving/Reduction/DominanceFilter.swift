/// Finds, group by group, the choices that an optimal selection can contain.
///
/// A choice is dropped if it costs more than the least costs of the other groups leave, if another choice of its
/// group beats it, or if it equals a choice before it.
struct DominanceFilter {
  private let goals: [Goal]
  private let goalsBeforeCost: Int
  private let spare: Int

  /// The choices of the group at hand that can be afforded.
  private(set) var labels: [Int] = []

  /// Their costs.
  private(set) var costs: [Int] = []

  /// Their values, goal by goal, one choice after the other.
  private(set) var values: [Int] = []

  /// By how much the values of one group differ at most, goal by goal, in all groups so far.
  private var spans: [Int]

  /// A layout wide enough for them, if there is one.
  private var layout: ValueLayout?
  private var front: Front?

  /// Prepares for the groups of a problem.
  init(_ problem: ChoiceProblem, goals: [Goal]) {
    self.goals = goals
    goalsBeforeCost = problem.goalsBeforeCost
    spare = problem.budget - problem.leastCost
    spans = goals.map { _ in 0 }
    widen()
  }

  /// Returns the places among the labels of those choices of a group that nothing beats or equals, in their order.
  ///
  /// - Complexity: O(*m* log *m*) for *m* choices without capped goals. With capped goals each choice is compared with
  ///   those that are kept before it and not replaced.
  mutating func unbeaten(_ choices: [ChoiceProblem.Choice]) -> [Int] {
    read(choices)
    guard labels.count > 1 else { return [0] }
    let least = leastValues()
    guard let layout, var front else { return Array(labels.indices) }
    let ranked = labels.indices.map { place -> (place: Int, standing: Standing) in
      let value = { (goal: Int) in values[place * goals.count + goal] - least[goal] }
      return (place, Standing(key: layout.key(value), counters: layout.counters(value), cost: costs[place]))
    }
    .sorted { left, right in
      left.standing == right.standing
        ? left.place < right.place : Standing.precedes(left.standing, right.standing)
    }
    front.clear()
    var kept: [Int] = []
    var last: Standing?
    for rank in ranked where rank.standing != last {
      last = rank.standing
      if front.admits(rank.standing) { kept.append(rank.place) }
    }
    self.front = front
    kept.sort()
    return kept
  }

  /// Copies what can be afforded side by side.
  private mutating func read(_ choices: [ChoiceProblem.Choice]) {
    labels.removeAll(keepingCapacity: true)
    costs.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    let leastCost = choices.reduce(Int.max) { min($0, $1.cost) }
    for label in choices.indices where choices[label].cost - leastCost <= spare {
      labels.append(label)
      costs.append(choices[label].cost)
      for goal in goals { values.append(min(choices[label].values[goal.objective], goal.ceiling)) }
    }
  }

  /// Returns the least value of each goal, and widens the layout if the values differ more than any before.
  private mutating func leastValues() -> [Int] {
    var least: [Int] = []
    var isWider = false
    for goal in goals.indices {
      var (lowest, highest) = (Int.max, 0)
      for index in stride(from: goal, to: values.count, by: goals.count) {
        lowest = min(lowest, values[index])
        highest = max(highest, values[index])
      }
      least.append(lowest)
      if highest - lowest > spans[goal] {
        spans[goal] = highest - lowest
        isWider = true
      }
    }
    if isWider { widen() }
    return least
  }

  private mutating func widen() {
    layout = ValueLayout(
      sums: spans,
      keyGoals: goals.indices.filter { goals[$0].cap == nil },
      counterGoals: goals.indices.filter { goals[$0].cap != nil },
      goalsBeforeCost: goalsBeforeCost
    )
    front = layout.map { Front(layout: $0, keepsTies: true) }
  }
}
