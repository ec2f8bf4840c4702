import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// What two rounds of one city say about each other.
@Suite struct ProgressTests {
  private func round(_ text: String) throws -> Round { try #require(Round(text)) }

  @Test func `a round has not moved against itself`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<50 {
      let city = RandomCity(units: 4, requirements: 5, using: &generator)
      let progress = RoundProgress(
        from: try round("2024-12"),
        city.assessments,
        to: try round("2025-02"),
        city.assessments,
        policy: city.policy,
        promises: nil
      )
      #expect(progress.units.flatMap(\.changes).isEmpty)
      #expect(progress.goals.map(\.before) == progress.goals.map(\.after))
      for goal in progress.goals {
        switch goal.forecast {
        case nil: #expect(goal.target == nil)
        case .reached?: #expect(goal.countsOpenGaps ? goal.after == 0 : goal.after >= goal.target ?? 0)
        case .notAtThisPace?: #expect(goal.countsOpenGaps ? goal.after > 0 : goal.after < goal.target ?? 0)
        case .reachedIn?: Issue.record("things that stand still reach nothing")
        }
      }
    }
  }

  @Test func `what is better one way is worse the other way`() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<50 {
      let early = RandomCity(units: 4, requirements: 5, using: &generator)
      let late = RandomCity(units: 4, requirements: 5, using: &generator)
      for (before, after) in zip(early.assessments, late.assessments) {
        let there = UnitProgress(from: before, to: after)
        let back = UnitProgress(from: after, to: before)
        #expect(there.changes.count == back.changes.count)
        let opposite: [RequirementChange.Kind: Set<RequirementChange.Kind>] = [
          .closed: [.opened], .opened: [.closed], .improved: [.worsened], .worsened: [.improved], .changed: [.changed],
          .foundMet: [.lost], .foundGap: [.lost], .lost: [.foundMet, .foundGap],
        ]
        for (one, other) in zip(there.changes, back.changes) {
          #expect(opposite[one.kind, default: []].contains(other.kind))
        }
      }
    }
  }

  @Test func `the forecast is the first month in which the pace suffices`() throws {
    var generator = SeededGenerator(seed: 13)
    var forecasts = 0
    for _ in 0..<200 {
      let early = RandomCity(units: 6, requirements: 4, using: &generator)
      let late = RandomCity(units: 6, requirements: 4, using: &generator)
      let (from, to) = (try round("2024-11"), try round("2025-02"))
      let progress = RoundProgress(
        from: from,
        early.assessments,
        to: to,
        late.assessments,
        policy: late.policy,
        promises: nil
      )
      for goal in progress.goals {
        guard case .reachedIn(let month)? = goal.forecast, let target = goal.target else { continue }
        forecasts += 1
        let waited = month.months(since: to)
        let pace = (goal.after - goal.before) * (goal.countsOpenGaps ? -1 : 1)
        let left = (target - goal.after) * (goal.countsOpenGaps ? -1 : 1)
        // Three months brought `pace`: the month found is the first with pace × months ≥ left × 3.
        #expect(pace * waited >= left * 3)
        #expect(pace * (waited - 1) < left * 3)
      }
    }
    #expect(forecasts > 50)
  }

  @Test func `what was promised has arrived once the requirement is met`() throws {
    var generator = SeededGenerator(seed: 14)
    let city = RandomCity(units: 5, requirements: 6, using: &generator)
    let promises = city.assessments.flatMap { assessment in
      assessment.requirements.map { requirement in
        FundedRemedy.Promise(
          unit: assessment.unit.code,
          requirement: requirement.requirement.id,
          cost: Money(dong: 1_000)
        )
      }
    }
    let gone = FundedRemedy.Promise(
      unit: SampleCity.slug("gone"),
      requirement: SampleCity.slug("r0"),
      cost: Money(dong: 1)
    )
    let progress = RoundProgress(
      from: try round("2024-12"),
      city.assessments,
      to: try round("2025-02"),
      city.assessments,
      policy: city.policy,
      promises: promises + [gone]
    )
    let funded = try #require(progress.funded)
    #expect(funded.count == promises.count)
    let statuses = city.assessments.flatMap(\.requirements).map(\.status)
    for (remedy, status) in zip(funded, statuses) {
      #expect(remedy.arrival == (status == .met ? .arrived : status == .unknown ? .unknown : .pending))
    }
  }

  @Test func `months count on over the years`() throws {
    let december = try round("2024-12")
    #expect(december.adding(months: 1) == Round("2025-01"))
    #expect(december.adding(months: 25) == Round("2027-01"))
    #expect(december.adding(months: .max) == Round("2199-12"))
    #expect(try round("2027-01").months(since: december) == 25)
  }
}
