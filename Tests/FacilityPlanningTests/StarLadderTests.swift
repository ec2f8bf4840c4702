import FacilityPlanning
import TestSupport
import Testing
import Vocabulary

/// The way to the stars of single units.
@Suite struct StarLadderTests {
  @Test func `the cheapest way to each star equals that of trying everything`() throws {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<400 {
      let city = RandomCity(units: 1, requirements: Int.random(in: 1...8, using: &generator), using: &generator)
      let assessment = try #require(city.assessments.first)
      guard
        let ladder = StarLadder(edition: city.edition, unit: assessment.unit, requirements: assessment.requirements)
      else { continue }
      var policy = city.policy
      policy.locks = []
      for stars in 1...4 {
        let cheapest = BruteForce.choices(assessment, policy: policy)
          .filter { (BruteForce.stars(assessment, closing: $0, edition: city.edition) ?? 0) >= stars }
          .map { choice in choice.reduce(0) { $0 + (assessment.requirements[$1].gap?.cost?.dong ?? 0) } }
          .min()
        let way = ladder.cheapestWay(to: stars)
        let cost = way?.indices.reduce(0) { $0 + (assessment.requirements[$1].gap?.cost?.dong ?? 0) }
        #expect(cost == cheapest)
        if let way { #expect(ladder.stars(closing: way) >= stars) }
      }
    }
  }

  @Test func `a mandatory requirement that is unknown blocks its star`() throws {
    let edition = SampleCity.edition([
      SampleCity.requirement("sign", mandatoryFrom: 2), SampleCity.requirement("queue", points: 20),
    ])
    let assessor = Assessor(
      edition: edition,
      prices: PriceBook([SampleCity.price("sign", 1_000), SampleCity.price("queue", 1_000)]),
      policy: SampleCity.policy()
    )
    let inventory = SampleCity.inventory([SampleCity.row("queue", quantity: 1, condition: .good)])
    let assessment = try assessor.assess(SampleCity.unit(otherScore: 75), inventory: inventory)
    #expect(assessment.score == 95)
    #expect(assessment.projectedStar == 1)
    #expect(assessment.nextStar == nil)
  }
}
