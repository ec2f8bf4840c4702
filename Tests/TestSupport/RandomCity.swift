package import FacilityPlanning
import Vocabulary

/// A random city for properties: requirements, units, statuses and costs, with many ties and dead ends.
package struct RandomCity: Sendable {
  package let edition: CriteriaEdition
  package var assessments: [UnitAssessment]
  package var policy: Policy

  package init(edition: CriteriaEdition, assessments: [UnitAssessment], policy: Policy) {
    (self.edition, self.assessments, self.policy) = (edition, assessments, policy)
  }

  package init(units: Int, requirements count: Int, using generator: inout SeededGenerator) {
    let requirements = (0..<count).map { index in
      SampleCity.requirement(
        "r\(index)",
        points: Int.random(in: 0...6, using: &generator),
        mandatoryFrom: [0, 0, 0, 1, 2, 3, 4].randomElement(using: &generator) ?? 0,
        essential: Bool.random(using: &generator)
      )
    }
    let edition = SampleCity.edition(requirements)
    self.edition = edition
    let unitCost = [1, 1_000, 7_000_000].randomElement(using: &generator) ?? 1
    assessments = (0..<units).map { index in
      Self.assessment(index, edition: edition, unitCost: unitCost, using: &generator)
    }
    let everything = assessments.flatMap(\.gaps).compactMap(\.cost).total().dong
    var goals = Goal.defaultOrder.shuffled(using: &generator)
    if Bool.random(using: &generator) { goals.removeLast(Int.random(in: 1...4, using: &generator)) }
    for index in goals.indices where goals[index].kind == .upgrades {
      goals[index].targetPercent = [0, 20, 50, 100].randomElement(using: &generator) ?? 20
    }
    var policy = SampleCity.policy(budget: Int.random(in: 0...max(1, everything), using: &generator))
    policy.goals = goals
    if Int.random(in: 0..<4, using: &generator) == 0, let unit = assessments.first?.unit.code {
      let reason = SampleCity.text("khóa")
      policy.locks = [
        Lock(unit: unit, requirement: SampleCity.slug("r0"), action: .fund, reason: reason),
        Lock(unit: unit, requirement: SampleCity.slug("r1"), action: .exclude, reason: reason),
      ]
    }
    self.policy = policy
  }

  /// Draws cities until one can pay what its locks ask for, and plans it.
  package static func planned(
    units: ClosedRange<Int>,
    requirements: Int,
    using generator: inout SeededGenerator
  ) throws -> (city: RandomCity, plan: FundingPlan) {
    for _ in 0..<1_000 {
      let city = RandomCity(units: generator.int(units), requirements: requirements, using: &generator)
      let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
      if let plan = try? planner.plan(city.assessments) { return (city, plan) }
    }
    throw NothingToPlan()
  }

  private struct NothingToPlan: Error {}

  private static func assessment(
    _ index: Int,
    edition: CriteriaEdition,
    unitCost: Int,
    using generator: inout SeededGenerator
  ) -> UnitAssessment {
    var unit = SampleCity.unit(
      "u\(index)",
      star: Int.random(in: 0..<8, using: &generator) == 0 ? nil : Int.random(in: 0...4, using: &generator),
      otherScore: Int.random(in: 0..<8, using: &generator) == 0 ? nil : Int.random(in: 60...96, using: &generator)
    )
    let sharesMoney = generator.chance(40)
    let requirements = edition.requirements.map { requirement -> RequirementAssessment in
      let status = RequirementStatus.allCases.randomElement(using: &generator) ?? .met
      var gap: Gap?
      if status != .met, status != .unknown {
        let cost = Money(dong: Int.random(in: 0...9, using: &generator) * unitCost)
        let price = SampleCity.price("p", cost.dong)
        let own = Money(dong: sharesMoney ? generator.int(0...5) * unitCost : 0)
        let contribution = Money(dong: sharesMoney ? generator.int(0...2) * unitCost : 0)
        let remedy = PricedRemedy(
          remedy: requirement.remedies[0],
          price: price,
          quantity: 1,
          amount: cost + own + contribution,
          grossCost: cost + own + contribution,
          cost: cost,
          contribution: contribution
        )
        let isPriced = Int.random(in: 0..<10, using: &generator) > 0
        gap = Gap(
          requirement: requirement,
          shortfall: Shortfall(status: status, pieces: 1),
          remedy: isPriced ? remedy : nil
        )
      }
      return RequirementAssessment(
        requirement: requirement,
        status: status,
        have: nil,
        need: nil,
        unknownReason: status == .unknown ? .itemNotReported : nil,
        gap: gap,
        sources: []
      )
    }
    if sharesMoney { unit.ownFunds = Money(dong: generator.int(0...3 * requirements.count) * unitCost) }
    let ladder = StarLadder(edition: edition, unit: unit, requirements: requirements)
    return UnitAssessment(
      unit: unit,
      file: "u\(index).csv",
      requirements: requirements,
      score: ladder?.baseScore,
      projectedStar: ladder?.stars(closing: GapSet()),
      nextStar: ladder?.nextStar()
    )
  }
}
