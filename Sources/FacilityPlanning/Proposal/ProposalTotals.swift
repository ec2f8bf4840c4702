package import Vocabulary

/// The sums over the lines of a plan, from the bare prices to what the city pays.
///
///     amount   quantity × unit price
///     gross    amount and contingency, rounded up line by line
///     cost     the city's share of amount and contingency, rounded up line by line, less what others give
///     others   gross - cost: what the city does not pay
///     contribution, ownPart   the two parts of that: what others give, and what the units pay themselves
package struct ProposalTotals: Sendable, Hashable {
  package private(set) var amount = Money.zero
  package private(set) var gross = Money.zero
  package private(set) var cost = Money.zero
  package private(set) var contribution = Money.zero
  package private(set) var ownPart = Money.zero
  package private(set) var lines = 0
  private var low: Int128 = 0
  private var high: Int128 = 0

  package init() {}

  package init(_ lines: some Sequence<PlanLine>) {
    for line in lines { add(line) }
  }

  package mutating func add(_ line: PlanLine) {
    amount += line.remedy.amount
    gross += line.remedy.grossCost
    cost += line.remedy.cost
    contribution += line.remedy.contribution
    ownPart += line.remedy.ownPart
    lines += 1
    low += Int128(line.remedy.quantity) * Int128(line.remedy.price.low.dong)
    high += Int128(line.remedy.quantity) * Int128(line.remedy.price.high.dong)
  }

  package var others: Money { gross - cost }

  /// The amount at the low and at the high end of every price; nothing if that is beyond what an amount can be.
  package var range: ClosedRange<Money>? {
    guard let low = Int(exactly: low), let high = Int(exactly: high), low <= high else { return nil }
    return Money(dong: low)...Money(dong: high)
  }
}

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

  /// The gaps whose cost is known, and what closing all of them would cost the city.
  package var need: (gaps: Int, cost: Money) {
    let costs = plan.units.flatMap(\.assessment.gaps).compactMap(\.cost)
    return (costs.count, costs.total())
  }

  /// The next reorganisation, if it was public on the day of the proposal and has not happened yet.
  package var knownReorganisation: Reorganisation? {
    register.knownReorganisation(on: particulars.day(in: plan.round))
  }

  /// The lines for signs and charts that show what a reorganisation changes.
  package func namedLines(changedBy reorganisation: Reorganisation) -> [PlanLine] {
    let parts = Set(reorganisation.mergers.flatMap(\.parts))
    return plan.lines.filter { $0.requirement.showsName && parts.contains($0.unit.code) }
  }

  /// What is to be bought, in packages.
  package var procurement: ProcurementOverview { ProcurementOverview(plan.lines, rules: rules) }

  /// The budget that is asked for money.
  package var budgetName: LocalizedText {
    authority.budget ?? LocalizedText(vi: "ngân sách thành phố", en: "the city budget")
  }
}
