import BudgetSolving
import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

/// What is looked up of a ladder by itself, against the whole ladder.
@Suite struct StepsAroundTests {
  private func planner(_ city: RandomCity) -> FundingPlanner {
    FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
  }

  @Test(arguments: 0..<30) func `the steps around the budget are those of the ladder`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 2_000)
    let (city, _) = try RandomCity.planned(units: 2...7, requirements: 5, using: &generator)
    let whole = try planner(city).ladder(city.assessments)
    let around = try planner(city).ladderAround(city.assessments, count: 2)
    #expect(around.coverage == .around)
    let place = try #require(whole.steps.lastIndex { $0.budget <= max(city.policy.budget, whole.range.lowerBound) })
    let close = whole.steps[max(0, place - 2)...min(whole.steps.count - 1, place + 2)]
    #expect(around.closeSteps.map(\.budget) == close.map(\.budget))
    let byBudget = Dictionary(uniqueKeysWithValues: whole.steps.map { ($0.budget, $0) })
    for step in around.steps {
      #expect(step.achieved == byBudget[step.budget]?.achieved)
      #expect(step.changes == byBudget[step.budget]?.changes)
      #expect(step.improved == byBudget[step.budget]?.improved)
    }
    for (one, other) in zip(around.reachings, whole.reachings) where one.sight != .nothing {
      #expect(one.first?.budget == other.first?.budget)
      if one.sight == .kept { #expect(one.lasting?.budget == other.lasting?.budget) }
    }
  }

  @Test(arguments: 0..<20) func `a ladder found part by part is the ladder`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 5_000)
    let (city, _) = try RandomCity.planned(units: 1...6, requirements: 5, using: &generator)
    let whole = try planner(city).ladder(city.assessments)
    #expect(try planner(city).ladderByParts(city.assessments) == whole)
    let (low, high) = (whole.range.lowerBound.dong, whole.range.upperBound.dong)
    let from = Money(dong: Int.random(in: low...high, using: &generator))
    let to = Money(dong: Int.random(in: from.dong...high, using: &generator))
    let part = try planner(city).ladderByParts(city.assessments, from: from, to: to)
    #expect(try part == planner(city).ladder(city.assessments, from: from, to: to))
  }

  @Test func `a ladder with too many steps ends where they are known`() throws {
    var generator = SeededGenerator(seed: 5_100)
    let (city, _) = try RandomCity.planned(units: 6...6, requirements: 5, using: &generator)
    let whole = try planner(city).ladder(city.assessments)
    try #require(whole.steps.count > 3)
    let short = try planner(city).ladderByParts(city.assessments, stepLimit: 2)
    #expect(short.steps == Array(whole.steps.prefix(3)))
    #expect(short.reach.dong == whole.steps[3].budget.dong - 1)
    #expect(!short.isComplete)
  }

  @Test(arguments: 0..<20) func `jumps find the first budget that the ladder finds`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 3_000)
    let (city, plan) = try RandomCity.planned(units: 2...6, requirements: 5, using: &generator)
    let trial = try PlanTrial(planner(city), city.assessments)
    let outlook = try BudgetOutlook(trial, plan: plan, places: city.assessments.indices)
    let everything = max(trial.options.compactMap { $0.last?.cost }.total(), city.policy.budget)
    for place in city.assessments.indices {
      let jumps = BudgetJumps(trial, place: place, from: outlook.selection, at: city.policy.budget, upTo: everything)
      for gap in city.assessments[place].requirements.indices where !plan.units[place].option.closes.contains(gap) {
        let climbed = try outlook.budgets(for: place, on: outlook.rungs(for: place)) { $0.closes.contains(gap) }
        let found = try jumps.budgets { $0.closes.contains(gap) }
        if found.searched >= everything || found.first != nil {
          #expect(found.first == climbed.first)
        } else {
          #expect(climbed.first.map { $0 > found.searched } ?? true)
        }
      }
    }
  }

  @Test func `several workers find what one finds`() throws {
    var generator = SeededGenerator(seed: 4_000)
    let (city, plan) = try RandomCity.planned(units: 6...6, requirements: 5, using: &generator)
    // The last part first: what comes out must not depend on the order.
    let backwards = Workers { parts, work in for part in (0..<parts).reversed() { work(part) } }
    let other = FundingPlanner(
      edition: city.edition,
      policy: city.policy,
      round: SampleCity.round,
      workers: backwards
    )
    #expect(try other.plan(city.assessments) == plan)
    #expect(try other.ladderAround(city.assessments) == planner(city).ladderAround(city.assessments))
    #expect(try other.levels(city.assessments, around: plan) == planner(city).levels(city.assessments, around: plan))
    #expect(try other.explainAll(of: plan, city.assessments) == planner(city).explainAll(of: plan, city.assessments))
    let unit = city.assessments[0].unit.code
    #expect(try other.explain(unit, city.assessments) == planner(city).explain(unit, city.assessments))
  }
}
