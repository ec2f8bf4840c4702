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
