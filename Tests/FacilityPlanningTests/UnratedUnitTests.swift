import FacilityPlanning
import ProposalAuditing
import Testing
import TestSupport
import Vocabulary

/// Units of which no recognised star is known: they are compared with nothing, and counted for everything else.
@Suite struct UnratedUnitTests {
  /// Random cities: with a rating of most units, or of none.
  private func cities(_ count: Int, seed: UInt64, rated: Bool = false) -> [RandomCity] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      var city = RandomCity(units: 5, requirements: 4, using: &generator)
      city.policy.goals = Goal.defaultOrder
      city.policy.locks = []
      if rated { return city }
      city.assessments = city.assessments.map { $0.with(nil, in: city.edition) }
      return city
    }
  }

  private func plan(_ city: RandomCity) throws -> FundingPlan {
    try FundingPlanner(edition: city.edition, policy: city.policy, round: SampleCity.round).plan(
      city.assessments
    )
  }

  private func outcome(_ kind: Goal.Kind, of plan: FundingPlan) throws -> GoalOutcome {
    try #require(plan.goals.first { $0.goal.kind == kind })
  }

  @Test func `targets are taken of the units that can be compared`() throws {
    var seen: Set<Int> = []
    for city in cities(60, seed: 31, rated: true) {
      let plan = try plan(city)
      let rated = city.assessments.count { $0.unit.recognisedStar != nil }
      seen.insert(rated)
      #expect(try outcome(.retain, of: plan).target == (rated == 0 ? nil : rated))
      #expect(try outcome(.upgrades, of: plan).target == (rated == 0 ? nil : (rated + 4) / 5))
      #expect(try outcome(.floor, of: plan).target == 5)
      let compared = plan.units.filter { $0.unit.recognisedStar != nil && $0.starAfter != nil }
      let kept = compared.count { ($0.starAfter ?? 0) >= ($0.unit.recognisedStar ?? 0) }
      #expect(try outcome(.retain, of: plan).achieved == kept)
    }
    #expect(seen.isSuperset(of: [3, 4, 5]))
  }

  @Test func `a city without ratings is planned for the other goals`() throws {
    for city in cities(40, seed: 32) {
      let plan = try plan(city)
      for goal in plan.goals {
        #expect(goal.applies == !goal.goal.kind.comparesWithRating)
        #expect(goal.isProven)
        if !goal.applies { #expect(goal.achieved == 0 && goal.target == nil) }
      }
      #expect(plan.upgradedUnits == 0)
      #expect(
        !plan.lines.contains { $0.purpose == .goal(.upgrades) || $0.purpose == .goal(.retain) }
      )
      var others = city
      others.policy.goals = Goal.defaultOrder.filter { !$0.kind.comparesWithRating }
      #expect(try self.plan(others).units.map(\.option) == plan.units.map(\.option))
    }
  }

  @Test func `a recount and the linear model count nobody`() throws {
    for city in cities(10, seed: 33) {
      let plan = try plan(city)
      let closed = Dictionary(grouping: plan.lines, by: \.unit.code).mapValues {
        Set($0.map(\.requirement.id))
      }
      let recount = GoalRecount(city.assessments, levels: city.edition.levels, closed: closed)
      for goal in plan.goals where goal.goal.kind != .cost {
        #expect(recount.achieved(goal.goal) == goal.achieved)
      }
      let order = PriorityRecount(
        city.assessments,
        levels: city.edition.levels,
        policy: city.policy,
        closed: closed
      )
      #expect(order.lines.map(\.requirement) == plan.lines.map(\.requirement.id))
      let model = LinearModel(
        edition: city.edition,
        policy: city.policy,
        assessments: city.assessments
      ).text()
      #expect(model.contains(" goal_2_upgrades: 0 one >= -inf\n"))
      #expect(model.contains(" goal_3_retain: 0 one >= -inf\n"))
      #expect(!model.contains("counted_2"))
    }
  }

  @Test func `progress has neither target nor forecast for what cannot be compared`() throws {
    let city = try #require(cities(1, seed: 34).first)
    let progress = RoundProgress(
      from: try #require(Round("2024-12")),
      city.assessments,
      to: SampleCity.round,
      city.assessments,
      policy: city.policy,
      promises: nil
    )
    for goal in progress.goals where goal.goal.kind.comparesWithRating {
      #expect(goal.target == nil && goal.forecast == nil && !goal.applies)
    }
    #expect(progress.goals.contains { $0.forecast != nil })
  }

  @Test func `a star of 0 is a rating`() throws {
    let city = try #require(cities(1, seed: 35).first)
    var unrated = city
    unrated.assessments = city.assessments.map { $0.with(0, in: city.edition) }
    let plan = try plan(unrated)
    #expect(try outcome(.retain, of: plan).target == 5)
    #expect(try outcome(.retain, of: plan).achieved == plan.units.count { $0.starAfter != nil })
  }
}

extension UnitAssessment {
  /// The same assessment of a unit with another recognised star.
  fileprivate func with(_ star: Int?, in edition: CriteriaEdition) -> UnitAssessment {
    var unit = unit
    unit.recognisedStar = star
    return UnitAssessment(unit: unit, file: file, requirements: requirements, edition: edition)
  }
}
