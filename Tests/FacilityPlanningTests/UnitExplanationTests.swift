import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

/// Every answer of an explanation against planning again, and against trying everything.
@Suite struct UnitExplanationTests {
  @Test(arguments: 0..<8) func `answers are those of planning again`(batch: Int) throws {
    var generator = SeededGenerator(seed: UInt64(batch) + 500)
    for _ in 0..<8 {
      let requirements = generator.int(2...4)
      var (city, plan) = try RandomCity.planned(units: 1...4, requirements: requirements, using: &generator)
      for unit in plan.units {
        let explained = try planner(city).explain(unit.unit.code, city.assessments)
        let explanation = try #require(explained)
        #expect(explanation.plan == plan)
        #expect(explanation.funded.map(\.line) == unit.lines)
        #expect(explanation.open.map(\.gap) == plan.unfunded.filter { $0.unit.code == unit.unit.code })
        for gap in explanation.funded { try expect(gap, of: unit, in: city) }
        for gap in explanation.open { try expect(gap, of: unit, in: city, plan) }
        if let star = explanation.nextStar { try expect(star, of: unit, in: city) }
        #expect((explanation.withoutUnit == nil) == unit.lines.isEmpty)
        guard let without = explanation.withoutUnit else { continue }
        try expectConsequence(without, plan, locked(city, unit, nil, .exclude))
      }
      city.assessments = []
      #expect(try planner(city).explain(SampleCity.slug("u0"), city.assessments) == nil)
    }
  }

  @Test(arguments: 0..<8) func `all units at once are told what each is told alone`(batch: Int) throws {
    var generator = SeededGenerator(seed: UInt64(batch) + 900)
    let (city, plan) = try RandomCity.planned(units: 5...5, requirements: 4, using: &generator)
    let explanations = try planner(city).explainAll(of: plan, city.assessments)
    #expect(explanations.map(\.unit) == plan.units)
    for explanation in explanations {
      let alone = try #require(try planner(city).explain(explanation.unit.unit.code, city.assessments))
      #expect(explanation.funded.map(\.line) == alone.funded.map(\.line))
      #expect(explanation.funded.map(\.ifLeftOut) == alone.funded.map(\.ifLeftOut))
      #expect(explanation.open.map(\.gap) == alone.open.map(\.gap))
      #expect(explanation.withoutUnit == alone.withoutUnit)
      #expect(explanation.nextStar?.stars == alone.nextStar?.stars)
      let ways =
        zip(explanation.open.map(\.ways), alone.open.map(\.ways)) + [(explanation.nextStar?.ways, alone.nextStar?.ways)]
      for (one, other) in ways {
        #expect(one?.firstBudget == other?.firstBudget)
        #expect(one?.lastingBudget == other?.lastingBudget)
        #expect(one?.ifForced == other?.ifForced)
        #expect(one?.extra == nil)
      }
      #expect(
        explanation.funded.allSatisfy { $0.priceLimit == nil } && explanation.open.allSatisfy { $0.priceLimit == nil }
      )
    }
  }

  private func expect(_ funded: FundedGap, of unit: UnitPlan, in city: RandomCity) throws {
    let requirement = funded.line.requirement.id
    try expectConsequence(funded.ifLeftOut, plan(city), locked(city, unit, requirement, .exclude))
    #expect((funded.priceLimit == nil) == funded.isLocked)
    guard let limit = funded.priceLimit else { return }
    #expect(try #require(funded.margin) >= .zero)
    try expect(limit, of: requirement, unit, in: city)
  }

  private func expect(_ open: OpenGap, of unit: UnitPlan, in city: RandomCity, _ plan: FundingPlan) throws {
    let requirement = open.gap.gap.requirement.id
    let index = try #require(unit.assessment.requirements.firstIndex { $0.requirement.id == requirement })
    if let shortage = open.ownShortage {
      let error = PlanningError.locksExceedOwnFunds(
        unit: unit.unit.code,
        needed: shortage.needed,
        available: shortage.available
      )
      #expect(throws: error) { try self.plan(locked(city, unit, requirement, .fund)) }
    }
    guard let ways = open.ways, let limit = open.priceLimit else { return }
    try expect(limit, of: requirement, unit, in: city)
    if case .upTo(let cost) = limit { #expect(try cost < #require(open.gap.gap.cost)) }
    try expectConsequence(ways.ifForced, plan, locked(city, unit, requirement, .fund))
    let least = BruteForce.leastCost(city, closing: (unit.unit.code, index), notWorseThan: plan.goals.map(\.achieved))
    #expect(ways.extra?.dong == least.map { max(0, $0 - city.policy.budget.dong) })
    #expect(ways.isOutOfReach == (least == nil))
    try expectBudgets(ways, of: unit, in: city) { $0.closes.contains(index) }
  }

  private func expect(_ star: OpenStar, of unit: UnitPlan, in city: RandomCity) throws {
    #expect(star.stars == (unit.starAfter ?? 0) + 1)
    try expectBudgets(star.ways, of: unit, in: city) { ($0.projectedStar ?? 0) >= star.stars }
  }

  /// Below the limit the gap is in the plan, above it is not.
  private func expect(_ limit: PriceLimit, of requirement: Slug, _ unit: UnitPlan, in city: RandomCity) throws {
    switch limit {
    case .unknown: Issue.record("too hard")
    case .never: #expect(try !isFunded(requirement, unit, at: 0, in: city))
    case .upTo(let cost):
      #expect(try isFunded(requirement, unit, at: cost.dong, in: city))
      #expect(try isFunded(requirement, unit, at: cost.dong / 2, in: city))
      #expect(try !isFunded(requirement, unit, at: cost.dong + 1, in: city))
      #expect(try !isFunded(requirement, unit, at: cost.dong * 2 + 1, in: city))
    }
  }

  /// Plans for every budget at which anything changes, and looks when the unit is served.
  private func expectBudgets(
    _ ways: WaysToFunding,
    of unit: UnitPlan,
    in city: RandomCity,
    _ isServed: (UpgradeOption) -> Bool
  ) throws {
    let steps = BruteForce.ladder(city, goals: city.policy.goals.count).map(\.budget)
      .filter { $0 > city.policy.budget.dong }
    let served = try steps.filter { budget in
      var richer = city
      richer.policy.budget = Money(dong: budget)
      return isServed(try #require(try plan(richer).units.first { $0.unit.code == unit.unit.code }).option)
    }
    #expect(ways.firstBudget?.dong == served.first)
    let lasting = steps.last.flatMap { last in
      served.last == last ? steps.reversed().prefix { served.contains($0) }.last : nil
    }
    #expect(ways.lastingBudget?.dong == lasting)
  }

  private func expectConsequence(_ consequence: Consequence?, _ plan: FundingPlan, _ other: RandomCity) throws {
    guard let consequence else {
      #expect(throws: PlanningError.self) { try self.plan(other) }
      return
    }
    let other = try self.plan(other)
    #expect(consequence.cost == other.cost)
    let goals = zip(plan.goals, other.goals).filter { $0.goal.kind != .cost && $0.achieved != $1.achieved }
    #expect(consequence.goals.map(\.before) == goals.map(\.0.achieved))
    #expect(consequence.goals.map(\.after) == goals.map(\.1.achieved))
    let changed = zip(plan.units, other.units).filter { $0.option.closes != $1.option.closes }
    #expect(consequence.changes.map(\.after) == changed.map(\.1.option))
  }

  private func isFunded(_ requirement: Slug, _ unit: UnitPlan, at cost: Int, in city: RandomCity) throws -> Bool {
    var other = city
    other.assessments = city.assessments.map { assessment in
      assessment.unit.code == unit.unit.code ? assessment.repriced(requirement, to: Money(dong: cost)) : assessment
    }
    return try plan(other).lines.contains { $0.unit.code == unit.unit.code && $0.requirement.id == requirement }
  }

  private func locked(_ city: RandomCity, _ unit: UnitPlan, _ requirement: Slug?, _ action: Lock.Action) -> RandomCity {
    var city = city
    city.policy.locks.append(
      Lock(unit: unit.unit.code, requirement: requirement, action: action, reason: SampleCity.text("thử"))
    )
    return city
  }

  private func planner(_ city: RandomCity) -> FundingPlanner {
    FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
  }

  private func plan(_ city: RandomCity) throws -> FundingPlan { try planner(city).plan(city.assessments) }
}
