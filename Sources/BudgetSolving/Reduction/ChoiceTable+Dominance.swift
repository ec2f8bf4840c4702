extension ChoiceTable {
  /// Fills a table with the choices of a problem that an optimal selection can contain.
  ///
  /// A choice is dropped if it costs more than the least costs of the other groups leave, if another choice of its
  /// group beats it, or if it equals a choice before it.
  ///
  /// - Complexity: O(*m* log *m*) for a group of *m* choices without capped goals. With capped goals each choice
  ///   is compared with all that are kept before it.
  init(_ problem: ChoiceProblem, layout: ValueLayout) {
    self.init(layout: layout, groupCount: problem.groups.count)
    let spare = problem.budget - problem.leastCost
    for (member, choices) in problem.groups.enumerated() {
      let group = ReducedGroup(choices, spare: spare, layout: layout)
      append(member: member, costs: group.costs, values: group.values, labels: group.labels)
    }
  }
}

extension ChoiceProblem {
  /// The cost of the cheapest selection.
  var leastCost: Int {
    groups.reduce(0) { sum, choices in sum + choices.reduce(Int.max) { min($0, $1.cost) } }
  }
}

/// The choices of one group that an optimal selection can contain.
private struct ReducedGroup {
  private(set) var costs: [Int] = []
  private(set) var values: [Int] = []
  private(set) var labels: [Int] = []

  init(_ choices: [ChoiceProblem.Choice], spare: Int, layout: ValueLayout) {
    let goals = layout.goals
    let leastCost = choices.reduce(Int.max) { min($0, $1.cost) }
    let least = goals.map { goal in
      choices.reduce(Int.max) { min($0, $1.values[goal.objective], goal.ceiling) }
    }
    var ranks: [(standing: Standing, label: Int)] = []
    ranks.reserveCapacity(choices.count)
    for (label, choice) in choices.enumerated() where choice.cost - leastCost <= spare {
      var standing = Standing(key: 0, counters: 0, cost: choice.cost)
      for goal in goals.indices {
        let value = Int128(min(choice.values[goals[goal].objective], goals[goal].ceiling) - least[goal])
        if goals[goal].cap == nil {
          standing.key += value &<< Int128(goals[goal].keyShift)
        } else {
          standing.counters += value &<< Int128(goals[goal].counterShift)
        }
      }
      ranks.append((standing, label))
    }
    ranks.sort { left, right in
      left.standing == right.standing
        ? left.label < right.label : Standing.precedes(left.standing, right.standing)
    }
    labels = Self.unbeaten(ranks, layout: layout)
    for label in labels {
      costs.append(choices[label].cost)
      for goal in goals { values.append(min(choices[label].values[goal.objective], goal.ceiling)) }
    }
  }

  /// Returns the labels, in ascending order, of what nothing beats or equals.
  private static func unbeaten(_ ranks: [(standing: Standing, label: Int)], layout: ValueLayout) -> [Int] {
    var kept: [(standing: Standing, label: Int)] = []
    for rank in ranks {
      // Without counters the last one kept has the greatest key, so that it speaks for all.
      let rivals = layout.guards == 0 ? kept.suffix(1) : kept[...]
      let isSuperfluous = rivals.contains { rival in
        rival.standing == rank.standing || rival.standing.beats(rank.standing, layout: layout)
      }
      if !isSuperfluous { kept.append(rank) }
    }
    return kept.map(\.label).sorted()
  }
}
