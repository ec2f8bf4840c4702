import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

/// The ladder against trying everything, and against the plan.
@Suite struct FundingLadderTests {
  @Test(arguments: 0..<10) func `the steps are those of trying everything`(batch: Int) throws {
    var generator = SeededGenerator(seed: UInt64(batch) + 100)
    for _ in 0..<20 {
      let city = RandomCity(
        units: Int.random(in: 1...4, using: &generator),
        requirements: Int.random(in: 2...5, using: &generator),
        using: &generator
      )
      let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
      let expected = BruteForce.ladder(city, goals: FundingLadder.goalCount)
      guard !expected.isEmpty else {
        #expect(throws: PlanningError.self) { try planner.ladder(city.assessments) }
        continue
      }
      let ladder = try planner.ladder(city.assessments)
      #expect(ladder.isComplete)
      #expect(ladder.steps.map(\.budget.dong) == expected.map(\.budget))
      #expect(ladder.steps.map(\.achieved) == expected.map { Array($0.values.prefix(ladder.goals.count)) })
      try expectPlans(of: ladder, in: city)
    }
  }

  /// What the steps promise is what `plan` does with their budgets; with one đồng less it cannot.
  private func expectPlans(of ladder: FundingLadder, in city: RandomCity) throws {
    var options: [Slug: UpgradeOption] = [:]
    for step in ladder.steps {
      for change in step.changes { options[change.unit.code] = change.after }
      let plan = try plan(city, budget: step.budget.dong)
      #expect(plan.cost == step.budget)
      #expect(plan.goals.prefix(ladder.goals.count).map(\.achieved) == step.achieved)
      for unit in plan.units where !unit.option.closes.isEmpty { #expect(options[unit.unit.code] == unit.option) }
      guard step != ladder.steps[0] else { continue }
      let less = try self.plan(city, budget: step.budget.dong - 1).goals.prefix(ladder.goals.count).map(\.achieved)
      #expect(less != step.achieved)
    }
    let least = ladder.range.lowerBound.dong
    if least > 0 { #expect(throws: PlanningError.self) { try self.plan(city, budget: least - 1) } }
  }

  @Test(arguments: 0..<12) func `a level is what the plan of its budget achieves`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 700)
    let (city, whole) = try RandomCity.planned(units: 6...6, requirements: 5, using: &generator)
    let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
    let ladder = try planner.levels(city.assessments, around: whole)
    #expect(ladder.coverage == .levels)
    #expect(ladder.steps.contains { $0.budget == city.policy.budget })
    var options: [Slug: UpgradeOption] = [:]
    for step in ladder.steps {
      for change in step.changes { options[change.unit.code] = change.after }
      let plan = try plan(city, budget: step.budget.dong)
      #expect(plan.goals.filter { $0.goal.kind != .cost }.map(\.achieved) == step.achieved)
      for unit in plan.units { #expect(options[unit.unit.code]?.closes ?? GapSet() == unit.option.closes) }
    }
    let wanted = FundingPlanner.usualLevels.map { city.policy.budget.dong * $0 / 100 }
    let planned = wanted.filter { (try? plan(city, budget: $0)) != nil }
    #expect(ladder.steps.map(\.budget.dong) == Array(Set(planned)).sorted())
  }

  private func plan(_ city: RandomCity, budget: Int) throws -> FundingPlan {
    var policy = city.policy
    policy.budget = Money(dong: budget)
    return try FundingPlanner(edition: city.edition, policy: policy, round: SampleCity.round).plan(city.assessments)
  }

  @Test(arguments: 0..<6) func `a part of the ladder is the part of the whole`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let city = RandomCity(units: 4, requirements: 5, using: &generator)
    let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
    let whole = try planner.ladder(city.assessments)
    for _ in 0..<10 {
      let bounds = [0, 1].map { _ in
        Int.random(in: whole.range.lowerBound.dong...(whole.range.upperBound.dong + 5), using: &generator)
      }
      let (from, to) = (Money(dong: min(bounds[0], bounds[1])), Money(dong: max(bounds[0], bounds[1])))
      let part = try planner.ladder(city.assessments, from: from, to: to)
      #expect(part.steps.first?.achieved == whole.step(at: from)?.achieved)
      #expect(part.steps.first?.budget == whole.step(at: from)?.budget)
      #expect(part.steps.dropFirst() == whole.steps.filter { $0.budget > from && $0.budget <= to }[...])
      #expect(part.range == from...to)
    }
    let short = try planner.ladder(city.assessments, stepLimit: 1)
    #expect(short.steps[...] == whole.steps.filter { $0.budget <= short.reach }[...])
  }

  @Test func `an empty city has one step`() throws {
    let planner = FundingPlanner(edition: SampleCity.edition([]), policy: SampleCity.policy(), round: SampleCity.round)
    let ladder = try planner.ladder([])
    #expect(ladder.steps.map(\.budget) == [.zero])
    #expect(ladder.steps[0].achieved == [0, 0, 0, 0, 0])
    #expect(ladder.isComplete)
    #expect(ladder.next(above: .zero) == nil)
  }

  @Test func `locks that exceed the greatest budget are refused`() throws {
    let requirement = SampleCity.requirement("board", points: 4)
    let edition = SampleCity.edition([requirement])
    var policy = SampleCity.policy(budget: 0)
    policy.locks = [
      Lock(unit: SampleCity.slug("tan-lieu"), requirement: nil, action: .fund, reason: SampleCity.text("khóa"))
    ]
    let assessor = Assessor(edition: edition, prices: PriceBook([SampleCity.price("board", 2_000_000)]), policy: policy)
    let inventory = SampleCity.inventory([SampleCity.row("board", quantity: 0)])
    let assessments = [try assessor.assess(SampleCity.unit(), inventory: inventory)]
    let planner = FundingPlanner(edition: edition, policy: policy, round: SampleCity.round)
    #expect(try planner.ladder(assessments).steps.map(\.budget.dong) == [2_000_000])
    let expected = PlanningError.locksExceedBudget(cost: Money(dong: 2_000_000), budget: Money(dong: 1_999_999))
    #expect(throws: expected) { try planner.ladder(assessments, to: Money(dong: 1_999_999)) }
  }
}
