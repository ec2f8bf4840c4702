import FacilityPlanning
import ProposalAuditing
import Testing
import TestSupport
import Vocabulary

/// The recounts against the planner: two ways to the same figures.
@Suite struct RecountTests {
  @Test(arguments: 0..<60) func `goals, stars and order come out as planned`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (city, plan) = try RandomCity.planned(units: 1...6, requirements: 7, using: &generator)
    let closed = Dictionary(
      uniqueKeysWithValues: plan.units.map { ($0.unit.code, Set($0.lines.map(\.requirement.id))) }
    )
    let goals = GoalRecount(city.assessments, levels: city.edition.levels, closed: closed)
    for outcome in plan.goals where outcome.goal.kind != .cost {
      #expect(goals.achieved(outcome.goal) == outcome.achieved, "\(outcome.goal.kind)")
    }
    for unit in plan.units {
      let stars = StarRecount(unit.assessment, levels: city.edition.levels)
      #expect(stars.stars() == unit.starBefore)
      #expect(stars.stars(closing: closed[unit.unit.code] ?? []) == unit.starAfter)
      #expect(stars.score() == unit.assessment.score)
    }
    let order = PriorityRecount(city.assessments, levels: city.edition.levels, policy: city.policy, closed: closed)
    #expect(
      order.lines.map { "\($0.unit) \($0.requirement)" } == plan.lines.map { "\($0.unit.code) \($0.requirement.id)" }
    )
    for (line, planned) in zip(order.lines, plan.lines) {
      #expect(line.goal.map { .goal($0) } ?? .lock == planned.purpose)
    }
  }

  @Test(arguments: 0..<60) func `costs come out as estimated`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let city = RandomBasis(units: 6, using: &generator)
    for assessment in try city.basis.assess(under: city.policy) {
      for gap in assessment.gaps {
        guard let remedy = gap.remedy else { continue }
        let cost = CostRecount(
          quantity: remedy.quantity,
          unitPrice: remedy.price.base.dong,
          contingency: city.policy.contingencyPercent,
          share: city.policy.share(for: assessment.unit),
          rounding: city.policy.rounding.dong,
          others: city.policy.contributions(to: assessment.unit.code, for: gap.requirement.id).map(\.amount).total()
            .dong
        )
        #expect(cost?.contribution == remedy.contribution.dong)
        #expect(cost?.ownPart == remedy.ownPart.dong)
        #expect(cost?.amount == remedy.amount.dong)
        #expect(cost?.gross == remedy.grossCost.dong)
        #expect(cost?.cost == remedy.cost.dong)
      }
    }
  }

  @Test func `factors beyond what an amount can be give none`() {
    #expect(CostRecount(quantity: .max, unitPrice: 2, contingency: 5, share: 70, rounding: 1_000) == nil)
    #expect(CostRecount(quantity: .max, unitPrice: 1, contingency: .max, share: 70, rounding: 1_000) == nil)
    #expect(CostRecount(quantity: .max, unitPrice: 1, contingency: 100, share: 100, rounding: 1) == nil)
    #expect(CostRecount(quantity: -1, unitPrice: 1, contingency: 5, share: 70, rounding: 1_000) == nil)
    #expect(CostRecount(quantity: 1, unitPrice: 1, contingency: 5, share: 70, rounding: 0) == nil)
    #expect(
      CostRecount(quantity: 1, unitPrice: 2_350_000, contingency: 5, share: 70, rounding: 1_000)?.cost == 1_728_000
    )
  }
}
