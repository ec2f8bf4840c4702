import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// The planner against trying everything.
@Suite struct FundingPlannerTests {
  @Test(arguments: 0..<20)
  func `goal values equal those of trying everything`(batch: Int) throws {
    var generator = SeededGenerator(seed: UInt64(batch) + 1)
    for _ in 0..<100 {
      let city = RandomCity(
        units: Int.random(in: 1...4, using: &generator),
        requirements: Int.random(in: 2...5, using: &generator),
        using: &generator
      )
      let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
      guard let best = BruteForce.bestValues(city) else {
        #expect(throws: PlanningError.self) { try planner.plan(city.assessments) }
        continue
      }
      let plan = try planner.plan(city.assessments)
      #expect(plan.goals.map(\.achieved) == best)
      #expect(plan.isProven)
      try expectConsistency(of: plan, in: city)
    }
  }

  /// What holds of every plan, whatever the city.
  private func expectConsistency(of plan: FundingPlan, in city: RandomCity) throws {
    #expect(plan.cost <= city.policy.budget)
    #expect(plan.lines.map(\.cost).total() == plan.cost)
    #expect(plan.lines.map(\.rank) == Array(1..<(plan.lines.count + 1)))
    #expect(plan.lines.count + plan.unfunded.count == city.assessments.flatMap(\.gaps).count)
    let order = city.policy.goals.map(\.kind)
    let places = plan.lines.map { line in
      if case .goal(let kind) = line.purpose { order.firstIndex(of: kind) ?? order.count } else { order.count }
    }
    #expect(places == places.sorted())
    for unit in plan.units {
      let closed = Set(unit.option.closes.indices)
      #expect(unit.starAfter == BruteForce.stars(unit.assessment, closing: closed, edition: city.edition))
      #expect(unit.lines.map(\.cost).total() == unit.cost)
      let own = BruteForce.own(unit.assessment, closing: closed)
      #expect(unit.ownPart.dong == own)
      guard let ownFunds = unit.unit.ownFunds?.dong else { continue }
      #expect(own <= ownFunds)
      for open in plan.unfunded where open.unit.code == unit.unit.code {
        guard case .ownFunds(let needed, let remaining) = open.reason else { continue }
        #expect(remaining.dong == ownFunds - own)
        #expect(needed == open.gap.remedy?.ownPart)
        #expect(needed > remaining)
      }
    }
  }

  @Test func `what is not proven is bounded`() throws {
    var generator = SeededGenerator(seed: 7)
    var unproven = 0
    for _ in 0..<300 {
      let city = RandomCity(units: 4, requirements: 5, using: &generator)
      guard let best = BruteForce.bestValues(city) else { continue }
      let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round, searchLimit: 0)
      let plan = try planner.plan(city.assessments)
      try expectConsistency(of: plan, in: city)
      let open = plan.goals.firstIndex { !$0.isProven } ?? plan.goals.count
      #expect(plan.goals[..<open].map(\.achieved) == Array(best[..<open]))
      guard open < plan.goals.count else { continue }
      unproven += 1
      let range = [plan.goals[open].achieved, plan.goals[open].bound].sorted()
      #expect((range[0]...range[1]).contains(best[open]))
    }
    #expect(unproven > 0)
  }

  @Test func `locks that cost more than the budget are refused`() throws {
    let requirement = SampleCity.requirement("board", points: 4)
    let edition = SampleCity.edition([requirement])
    var policy = SampleCity.policy(budget: 1_999_000)
    let unit = SampleCity.unit()
    policy.locks = [Lock(unit: unit.code, requirement: nil, action: .fund, reason: SampleCity.text("khóa"))]
    let assessor = Assessor(
      edition: edition,
      prices: PriceBook([SampleCity.price("board", 2_000_000)]),
      policy: policy
    )
    let assessment = try assessor.assess(unit, inventory: SampleCity.inventory([SampleCity.row("board", quantity: 0)]))
    let planner = FundingPlanner(edition: edition, policy: policy, round: SampleCity.round)
    let expected = PlanningError.locksExceedBudget(cost: Money(dong: 2_000_000), budget: policy.budget)
    #expect(throws: expected) { try planner.plan([assessment]) }
  }

  @Test(arguments: [(2_000_000, true), (1_999_999, false)])
  func `a gap that the money left would pay for serves no goal, a dearer one lacks money`(
    budget: Int,
    isAffordable: Bool
  ) throws {
    let edition = SampleCity.edition([SampleCity.requirement("board")])
    var policy = SampleCity.policy(budget: budget)
    policy.goals = [Goal(.floor, stars: 2), Goal(.cost)]
    let prices = PriceBook([SampleCity.price("board", 2_000_000)])
    let assessment = try Assessor(edition: edition, prices: prices, policy: policy)
      .assess(SampleCity.unit(), inventory: SampleCity.inventory([SampleCity.row("board", quantity: 0)]))
    let plan = try FundingPlanner(edition: edition, policy: policy, round: SampleCity.round).plan([assessment])
    #expect(plan.lines.isEmpty)
    #expect(plan.unfunded.map(\.reason) == [isAffordable ? .noGoal : .budget(remaining: Money(dong: budget))])
  }

  @Test(arguments: [true, false])
  func `a lock on a gap that nothing closes is idle`(hasRemedy: Bool) throws {
    let edition = SampleCity.edition([SampleCity.requirement("board", remedies: hasRemedy ? nil : [])])
    var policy = SampleCity.policy()
    let lock = Lock(unit: SampleCity.unit().code, requirement: nil, action: .fund, reason: SampleCity.text("khóa"))
    policy.locks = [lock]
    let prices = PriceBook([SampleCity.price("board", 2_000_000)])
    let assessment = try Assessor(edition: edition, prices: prices, policy: policy)
      .assess(SampleCity.unit(), inventory: SampleCity.inventory([SampleCity.row("board", quantity: 0)]))
    let plan = try FundingPlanner(edition: edition, policy: policy, round: SampleCity.round).plan([assessment])
    #expect(plan.idleLocks == (hasRemedy ? [] : [lock]))
    #expect(plan.lines.count == (hasRemedy ? 1 : 0))
  }

  @Test func `an empty city has an empty plan`() throws {
    let planner = FundingPlanner(
      edition: SampleCity.edition([]),
      policy: SampleCity.policy(),
      round: SampleCity.round
    )
    let plan = try planner.plan([])
    #expect(plan.lines.isEmpty)
    #expect(plan.cost == .zero)
    #expect(plan.isProven)
  }
}
