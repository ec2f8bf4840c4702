package import Vocabulary

extension ProposalTotals {
  /// The sums of the lines that share something, in the order in which the values are met.
  static func grouped<Key: Hashable>(_ lines: [PlanLine], by key: (PlanLine) -> Key) -> [(key: Key, totals: Self)] {
    var groups: [(key: Key, totals: Self)] = []
    var places: [Key: Int] = [:]
    for line in lines {
      let key = key(line)
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append((key, Self()))
      }
      groups[place].totals.add(line)
    }
    return groups
  }
}

extension Proposal {
  /// The sums by goal, in the order of priority.
  package var priorities: [(key: PlanLine.Purpose, totals: ProposalTotals)] {
    ProposalTotals.grouped(plan.lines, by: \.purpose)
  }

  /// The sums by what the books of a unit call the spending, in the order of `SpendingKind`.
  package var spending: [(key: SpendingKind, totals: ProposalTotals)] {
    let order = SpendingKind.allCases
    return ProposalTotals.grouped(plan.lines) { spending(on: $0) }.sorted {
      (order.firstIndex(of: $0.key) ?? 0) < (order.firstIndex(of: $1.key) ?? 0)
    }
  }

  /// What the books of a unit call the spending on a line; without rules only repairs and upgrades are known.
  package func spending(on line: PlanLine) -> SpendingKind {
    let price = line.remedy.price
    if let rules { return rules.spending(at: price) }
    switch price.class {
    case .repair: return .repair
    case .upgrade: return .upgrade
    case .equipment, .tool: return .undetermined
    }
  }

  /// What is to be bought, in packages.
  package var procurement: ProcurementOverview { ProcurementOverview(plan.lines, rules: rules) }

  /// The budget that is asked for money.
  package var budgetName: LocalizedText {
    authority.budget ?? LocalizedText(vi: "ngân sách thành phố", en: "the city budget")
  }
}
