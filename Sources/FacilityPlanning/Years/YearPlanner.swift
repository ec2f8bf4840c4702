package import Vocabulary

/// Plans year by year.
///
/// The inventories and the prices are those of the year of the round. From one year to the next
///
/// 1. what was funded, and what was committed, is there and conforms; what is committed only in part stays so;
/// 2. the star that was projected is the recognised one;
/// 3. everything is a year older, which may open gaps where an age is asked for;
/// 4. prices rise by the escalation, rounded up to whole đồng each year.
///
/// What is unknown stays unknown, and so do other scores, counters and residents stay what they are. A unit can add its own
/// funds every year; what others give for a gap is spent once the gap is closed.
package struct YearPlanner: Sendable {
  private let policy: Policy
  private let escalation: Percentage

  package init(policy: Policy, escalation: Percentage = .zero) {
    self.policy = policy
    self.escalation = escalation
  }

  /// Plans for every year named.
  ///
  /// - Parameter budgets: In the order of the years, none before the year of the round.
  /// - Throws: `PlanningError` if the locks cost more than the budget of a year or than a unit can add, or an amount is too large.
  package func plan(_ budgets: [YearBudget], from basis: PlanningBasis) throws(PlanningError) -> YearSeries {
    var basis = basis
    var now = basis.round.year
    var current = policy
    var years: [YearPlan] = []
    for budget in budgets {
      let last = years.last
      if let last {
        basis = basis.afterFunding(last)
        let closed = Set(last.plan.lines.map(LineKey.init))
        current = current.spending { closed.contains(LineKey(unit: $0.unit, requirement: $0.requirement)) }
      }
      for _ in now..<max(now, budget.year) { basis.prices = try basis.prices.changed(by: escalation) }
      now = max(now, budget.year)
      basis.age(to: now)
      current.budget = budget.budget
      let plan = try basis.plan(under: current)
      years.append(YearPlan(year: budget.year, plan: plan, openings: Self.openings(of: plan, after: last?.plan)))
    }
    return YearSeries(round: basis.round, escalation: escalation, years: years)
  }

  /// The gaps of a plan whose requirements were met at the end of the plan before.
  private static func openings(of plan: FundingPlan, after last: FundingPlan?) -> [YearPlan.Opening] {
    guard let last else { return [] }
    return zip(plan.units, last.units).flatMap { unit, before in
      unit.assessment.requirements.enumerated().compactMap { index, requirement in
        let wasMet = before.assessment.requirements[index].status == .met || before.option.closes.contains(index)
        guard wasMet, let gap = requirement.gap else { return nil }
        return YearPlan.Opening(unit: unit.unit, gap: gap)
      }
    }
  }
}

extension PlanningBasis {
  /// What is known once a year's plan has been carried out and its stars are recognised.
  fileprivate func afterFunding(_ year: YearPlan) -> PlanningBasis {
    var next = self
    let plans = Dictionary(year.plan.units.map { ($0.unit.code, $0) }, uniquingKeysWith: { first, _ in first })
    next.register = Register(
      city: register.city,
      authorities: register.authorities,
      baselineYear: year.year,
      units: register.units.map { unit in
        var unit = unit
        if let star = plans[unit.code]?.starAfter { unit.recognisedStar = star }
        return unit
      }
    )
    var closed: Set<Gap.Key> = []
    next.inventories = inventories.map { inventory in
      guard let plan = plans[inventory.unit] else { return inventory }
      var works = FundedWorks(edition: edition, unit: plan.unit, year: year.year, inventory: inventory)
      for (index, requirement) in plan.assessment.requirements.enumerated() {
        guard plan.option.closes.contains(index) || requirement.isClosedByCommitments,
          let gap = requirement.committed?.today ?? requirement.gap
        else { continue }
        works.close(gap, by: requirement.gap?.remedy?.remedy.kind ?? requirement.committed?.kind)
        closed.insert(Gap.Key(unit: inventory.unit, requirement: requirement.requirement.id))
      }
      return works.inventory(of: inventory.round)
    }
    next.commitments = commitments.without(closed)
    return next
  }

  /// Looks at the inventories as if they were collected in a year.
  fileprivate mutating func age(to year: Int) {
    inventories = inventories.map { inventory in
      let round = inventory.round.moved(to: year) ?? inventory.round
      return Inventory(
        unit: inventory.unit,
        round: round,
        file: inventory.file,
        rows: inventory.rows,
        parts: inventory.parts
      )
    }
  }
}
