import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

/// The rule for ties, recomputed from the words of the design by trying every plan.
@Suite struct TieTests {
  @Test(arguments: 0..<8) func `the plan funds the first gap that an equal plan does not`(batch: Int) throws {
    var generator = SeededGenerator(seed: UInt64(batch) + 4_000)
    var tied = 0
    for _ in 0..<60 {
      let (city, plan) = try evenlyPriced(using: &generator)
      let order = gapsInOrder(city)
      let equals = equalPlans(city, as: plan)
      let chosen = Set(plan.lines.map { GapName(unit: $0.unit.code, requirement: $0.requirement.id) })
      #expect(equals.contains(chosen))
      let winner = try #require(
        equals.min { left, right in
          for gap in order where left.contains(gap) != right.contains(gap) { return left.contains(gap) }
          return false
        }
      )
      #expect(winner == chosen)
      tied += equals.count > 1 ? 1 : 0
      try expectTies(of: plan, among: equals, chosen: chosen)
    }
    #expect(tied > 0)
  }

  /// A city in which gaps cost one or two thousand đồng each, so that many are alike.
  private func evenlyPriced(using generator: inout SeededGenerator) throws -> (RandomCity, FundingPlan) {
    while true {
      var city = RandomCity(units: generator.int(2...3), requirements: 3, using: &generator)
      city.assessments = city.assessments.map { assessment in
        var repriced = assessment
        for (index, requirement) in assessment.requirements.enumerated() {
          repriced = repriced.repriced(requirement.requirement.id, to: Money(dong: 1_000 + index % 2 * 1_000))
        }
        return repriced
      }
      city.policy.budget = Money(dong: generator.int(1...8) * 1_000)
      let planner = FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round)
      if let plan = try? planner.plan(city.assessments) { return (city, plan) }
    }
  }

  /// Every gap that an equal plan decides otherwise says so; what it names is decided otherwise as well.
  private func expectTies(of plan: FundingPlan, among equals: [Set<GapName>], chosen: Set<GapName>) throws {
    for line in plan.lines {
      let name = GapName(unit: line.unit.code, requirement: line.requirement.id)
      let rivals = equals.filter { !$0.contains(name) && !$0.subtracting(chosen).isEmpty }
      guard let tie = line.tie else { continue }
      let other = GapName(unit: tie.unit.code, requirement: tie.requirement.id)
      #expect(!chosen.contains(other))
      #expect(rivals.contains { $0.contains(other) })
    }
    for open in plan.unfunded {
      let name = GapName(unit: open.unit.code, requirement: open.gap.requirement.id)
      let rivals = equals.filter { $0.contains(name) }
      guard case .tie(let tie) = open.reason else {
        let exchanges = rivals.filter { $0.subtracting(chosen).count == 1 && chosen.subtracting($0).count == 1 }
        #expect(exchanges.isEmpty, "\(name) ties and does not say so")
        continue
      }
      let other = GapName(unit: tie.unit.code, requirement: tie.requirement.id)
      #expect(chosen.contains(other))
      #expect(rivals.contains { !$0.contains(other) })
    }
  }

  private struct GapName: Hashable {
    let unit: Slug
    let requirement: Slug
  }

  /// All gaps: lower recognised star first and unknown ones last, then complete data, the edition's order, the code.
  private func gapsInOrder(_ city: RandomCity) -> [GapName] {
    city.assessments.flatMap { assessment -> [(key: (Int, Int, Int, String), name: GapName)] in
      let unit = assessment.unit
      let lacks = unit.otherScore == nil || assessment.requirements.contains { $0.status == .unknown }
      return assessment.requirements.enumerated().map { place, requirement in
        let key = (unit.recognisedStar ?? 9, lacks ? 1 : 0, place, unit.code.description)
        return (key, GapName(unit: unit.code, requirement: requirement.requirement.id))
      }
    }.sorted { $0.key < $1.key }.map(\.name)
  }

  /// Every set of closed gaps with the values and the cost of a plan.
  private func equalPlans(_ city: RandomCity, as plan: FundingPlan) -> [Set<GapName>] {
    var plans: [(closed: Set<GapName>, units: [Set<Int>])] = [([], [])]
    for assessment in city.assessments {
      let choices = BruteForce.choices(assessment, policy: city.policy)
      plans = plans.flatMap { plan in
        choices.map { choice in
          let names = choice.map {
            GapName(unit: assessment.unit.code, requirement: assessment.requirements[$0].requirement.id)
          }
          return (plan.closed.union(names), plan.units + [choice])
        }
      }
    }
    let best = plan.goals.map(\.achieved)
    return plans.filter { candidate in
      BruteForce.values(of: candidate.units, city) == best
        && BruteForce.cost(of: candidate.units, city) == plan.cost.dong
    }.map(\.closed)
  }
}
