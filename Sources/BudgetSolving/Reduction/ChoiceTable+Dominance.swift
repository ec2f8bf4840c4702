extension ChoiceTable {
  /// Fills a table with the choices of a problem that an optimal selection can contain.
  ///
  /// A choice is dropped if it costs more than the least costs of the other groups leave, if another choice of its
  /// group beats it, or if it equals a choice before it.
  ///
  /// - Complexity: O(*m* log *m*) for a group of *m* choices without capped goals. With capped goals each choice
  ///   is compared with those that are kept before it and not replaced.
  init(_ problem: ChoiceProblem, goals: [Goal]) {
    self.init(goalCount: goals.count, groupCount: problem.groups.count)
    let spare = problem.budget - problem.leastCost
    for (member, choices) in problem.groups.enumerated() {
      let labels = problem.unbeaten(choices, goals: goals, spare: spare)
      append(
        member: member,
        costs: labels.map { choices[$0].cost },
        values: labels.flatMap { label in goals.map { $0.value(choices[label]) } },
        labels: labels
      )
    }
  }
}

extension ChoiceProblem {
  /// Returns the choices of a group that nothing beats or equals.
  fileprivate func unbeaten(_ choices: [Choice], goals: [Goal], spare: Int) -> [Int] {
    let leastCost = choices.reduce(Int.max) { min($0, $1.cost) }
    let labels = choices.indices.filter { choices[$0].cost - leastCost <= spare }
    guard labels.count > 1 else { return labels }
    let least = goals.map { goal in choices.reduce(Int.max) { min($0, goal.value($1)) } }
    let most = goals.map { goal in choices.reduce(0) { max($0, goal.value($1)) } }
    guard
      let layout = ValueLayout(
        sums: zip(most, least).map { $0 - $1 },
        keyGoals: goals.indices.filter { goals[$0].cap == nil },
        counterGoals: goals.indices.filter { goals[$0].cap != nil },
        goalsBeforeCost: goalsBeforeCost
      )
    else { return labels }
    let ranked = labels.map { label -> (label: Int, standing: Standing) in
      let value = { (goal: Int) in goals[goal].value(choices[label]) - least[goal] }
      return (label, Standing(key: layout.key(value), counters: layout.counters(value), cost: choices[label].cost))
    }
    var front = Front(layout: layout, keepsTies: true)
    var last: Standing?
    return
      ranked
      .sorted { left, right in
        left.standing == right.standing
          ? left.label < right.label : Standing.precedes(left.standing, right.standing)
      }
      .filter { rank in
        defer { last = rank.standing }
        return rank.standing != last && front.admits(rank.standing)
      }
      .map(\.label)
      .sorted()
  }
}
