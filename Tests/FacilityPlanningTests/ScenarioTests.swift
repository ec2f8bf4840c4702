import BudgetSolving
import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Scenarios against plans made one by one, and against trying everything.
@Suite struct ScenarioTests {
  private func cities(_ batch: Int) -> [RandomCity] {
    var generator = SeededGenerator(seed: UInt64(batch) + 500)
    return (0..<40).map { _ in
      let units = Int.random(in: 1...4, using: &generator)
      return RandomCity(units: units, requirements: Int.random(in: 2...5, using: &generator), using: &generator)
    }
  }

  private func scenario(_ strategy: Scenario.Strategy, of city: RandomCity) throws -> Scenario {
    try ScenarioPlanner(edition: city.edition, round: SampleCity.round)
      .scenario(strategy, under: city.policy, policyFile: "policy.json", for: city.assessments)
  }

  private func plan(_ city: RandomCity, under policy: Policy) throws -> FundingPlan {
    try FundingPlanner(edition: city.edition, policy: policy, round: SampleCity.round).plan(city.assessments)
  }

  @Test(arguments: 0..<5)
  func `a fixed budget is the plan for it`(batch: Int) throws {
    for city in cities(batch) {
      guard let alone = try? plan(city, under: city.policy) else {
        #expect(throws: PlanningError.self) { try scenario(.fixed, of: city) }
        continue
      }
      #expect(try scenario(.fixed, of: city).plan == alone)
    }
  }

  @Test(arguments: 0..<5, [Scenario.Strategy.hold, .reach])
  func `the budget is the least for the best values of the aims`(batch: Int, strategy: Scenario.Strategy) throws {
    for city in cities(batch) {
      let aims = strategy.aims.map { kind in city.policy.goals.first { $0.kind == kind } ?? Goal(kind) }
      var unlimited = city
      unlimited.policy.goals = aims
      unlimited.policy.budget = city.assessments.flatMap(\.gaps).compactMap(\.cost).total()
      guard let best = BruteForce.bestValues(unlimited) else {
        #expect(throws: PlanningError.self) { try self.scenario(strategy, of: city) }
        continue
      }
      let scenario = try self.scenario(strategy, of: city)
      #expect(aims.map(scenario.plan.achieved) == best)
      #expect(scenario.plan.cost == scenario.plan.policy.budget)
      #expect(try plan(city, under: scenario.plan.policy) == scenario.plan)
      guard scenario.plan.cost > .zero else { continue }
      var poorer = unlimited
      poorer.policy.budget = scenario.plan.cost - Money(dong: 1)
      #expect(BruteForce.bestValues(poorer).map { $0 != best } ?? true)
    }
  }

  @Test(arguments: 0..<5)
  func `values of goals are those of the plan's own outcomes`(batch: Int) throws {
    for city in cities(batch) {
      guard let plan = try? plan(city, under: city.policy) else { continue }
      for outcome in plan.goals {
        #expect(plan.achieved(outcome.goal) == outcome.achieved)
        #expect(plan.target(of: outcome.goal) == outcome.target)
      }
    }
  }

  @Test func `the goals of all policies are compared, each once`() throws {
    var generator = SeededGenerator(seed: 7)
    var city = RandomCity(units: 3, requirements: 4, using: &generator)
    city.policy = SampleCity.policy()
    city.policy.goals = [Goal(.points), Goal(.floor, stars: 3), Goal(.cost)]
    let hold = try scenario(.hold, of: city)
    city.policy.goals = [Goal(.floor, stars: 2), Goal(.points)]
    let comparison = ScenarioComparison([hold, try scenario(.fixed, of: city)])
    #expect(comparison.goals == [Goal(.points), Goal(.floor, stars: 3), Goal(.retain), Goal(.floor, stars: 2)])
  }
}
