import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Single rules of commitments, each on one unit that lacks five devices.
@Suite struct CommitmentRuleTests {
  private static let device = SampleCity.requirement("device", measure: .count(atLeast: 5, per: .unit))
  private static let edition = SampleCity.edition([device])
  private static let unit = SampleCity.unit("one", star: 1, otherScore: 70)

  private func fact<Value>(_ value: Value) -> Fact<Value> { Fact(value, source: SampleCity.source(line: 7)) }

  private func line(
    unit: String = "one",
    approved: Int,
    accepted: (Int, String)? = nil,
    cancelled: String? = nil
  ) -> DecisionLine {
    DecisionLine(
      unit: fact(SampleCity.slug(unit)),
      requirement: fact(Self.device.id),
      remedy: fact(Self.device.remedies[0].kind),
      proposal: "proposals/2025-02",
      proposed: .init(quantity: fact(5), amount: fact(Money(dong: 5_000))),
      approved: .init(quantity: fact(approved), amount: fact(Money(dong: approved * 1_000))),
      accepted: accepted.map { .init(quantity: fact($0.0), date: fact(SampleCity.day($0.1))) },
      cancelled: cancelled.map { .init(reason: fact("thôi"), date: fact(SampleCity.day($0))) },
      source: SampleCity.source(line: 7)
    )
  }

  private func decision(_ lines: [DecisionLine], on day: String? = "2025-03-20", digest: String = "aa") -> Decision {
    Decision(
      name: "d",
      file: "decisions/d.csv",
      number: fact("1/QĐ"),
      date: day.map { fact(SampleCity.day($0)) },
      answers: [.init(proposal: fact("proposals/2025-02"), digest: fact(digest))],
      lines: lines
    )
  }

  /// The unit with so many devices, once commitments are there.
  private func assess(_ decisions: [Decision], devices: Int = 0, besides digest: String? = nil) throws
    -> (entry: RequirementAssessment, commitments: Commitments, today: UnitAssessment)
  {
    let row = SampleCity.row("device", quantity: devices, condition: .good)
    let inventory = SampleCity.inventory([row], unit: "one")
    let prices = PriceBook([SampleCity.price("device", 1_000)])
    let policy = SampleCity.policy()
    let today = try Assessor(edition: Self.edition, prices: prices, policy: policy).assess(
      Self.unit,
      inventory: inventory
    )
    let commitments = Commitments(
      DecisionBook(decisions),
      on: SampleCity.day("2025-04-30"),
      seenUntil: SampleCity.day("2025-04-30"),
      besidesAnswersTo: digest
    )
    let fulfilled = try today.fulfilling(
      commitments,
      CostEstimate(prices: prices, policy: policy),
      edition: Self.edition
    )
    return (fulfilled.requirements[0], commitments, today)
  }

  @Test func `approved whole is met, and approved in part leaves a part at its own cost`() throws {
    #expect(try assess([decision([line(approved: 5)])]).entry.status == .met)
    let part = try assess([decision([line(approved: 3)])]).entry
    #expect(part.status == .short && part.gap?.shortfall.pieces == 2)
    #expect(part.gap?.cost == Money(dong: 2_000))
    #expect(part.today.status == .missing && part.today.gap?.shortfall.pieces == 5)
    #expect(part.committed?.quantity == 3)
  }

  @Test func `decisions add up`() throws {
    #expect(
      try assess([decision([line(approved: 3)]), decision([line(approved: 2)], on: "2025-04-30")]).entry.status == .met
    )
  }

  @Test func `what is cancelled is a gap again from its day on`() throws {
    #expect(try assess([decision([line(approved: 5, cancelled: "2025-04-30")])]).entry.status == .missing)
    #expect(try assess([decision([line(approved: 5, cancelled: "2025-05-01")])]).entry.status == .met)
    let rest = try assess(
      [decision([line(approved: 5, accepted: (2, "2025-04-10"), cancelled: "2025-04-20")])],
      devices: 2
    )
    #expect(rest.entry.status == .short && rest.entry.gap?.shortfall.pieces == 3)
  }

  @Test func `what is accepted is seen in the inventory, and the rest is still to come`() throws {
    let seen = try assess([decision([line(approved: 5, accepted: (2, "2025-04-10"))])], devices: 2)
    #expect(seen.entry.status == .met && seen.entry.committed?.quantity == 3)
    #expect(seen.commitments.lacking(in: [seen.today]).isEmpty)
    let late = try assess([decision([line(approved: 5, accepted: (5, "2025-05-02"))])])
    #expect(late.entry.status == .met)
  }

  @Test func `what is accepted and lacks is a gap again, and said`() throws {
    let lacking = try assess([decision([line(approved: 5, accepted: (4, "2025-04-10"))])], devices: 1)
    #expect(lacking.entry.gap?.shortfall.pieces == 3)
    let said = lacking.commitments.lacking(in: [lacking.today])
    #expect(said.map(\.lacking) == [3])
    let cut = try assess([decision([line(approved: 3, accepted: (3, "2025-04-10"))])], devices: 3)
    #expect(cut.entry.gap?.shortfall.pieces == 2 && cut.commitments.lacking(in: [cut.today]).isEmpty)
  }

  @Test func `decisions that are later, undated or answer this proposal do not count`() throws {
    let later = try assess([decision([line(approved: 5)], on: "2025-05-01")])
    #expect(later.entry.status == .missing && later.commitments.unused.map(\.reason) == [.later])
    let undated = try assess([decision([line(approved: 5)], on: nil)])
    #expect(undated.entry.status == .missing && undated.commitments.unused.map(\.reason) == [.undated])
    let own = try assess([decision([line(approved: 5)])], besides: "aa")
    #expect(own.entry.status == .missing && own.commitments.unused.map(\.reason) == [.answersThis])
  }

  @Test func `what was approved for the parts comes to the unit in their place`() throws {
    let commitments = Commitments(
      DecisionBook([decision([line(unit: "one", approved: 2), line(unit: "two", approved: 3)])]),
      on: SampleCity.day("2025-07-01"),
      seenUntil: SampleCity.day("2025-04-30"),
      successor: { _ in SampleCity.slug("big") }
    )
    #expect(commitments.shares(of: SampleCity.slug("big"), Self.device.id).map(\.outstanding) == [2, 3])
  }

  @Test func `a lock on what is committed is not idle, and money of others is spent`() throws {
    let entry = try assess([decision([line(approved: 5)])])
    var policy = SampleCity.policy()
    policy.contributions = [
      Contribution(unit: SampleCity.slug("one"), requirement: Self.device.id, amount: Money(dong: 9), source: "tỉnh")
    ]
    #expect(entry.commitments.following(policy).contributions.isEmpty)
    policy.locks = [
      Lock(unit: SampleCity.slug("one"), requirement: Self.device.id, action: .fund, reason: SampleCity.text("chốt"))
    ]
    let unit = UnitAssessment(unit: Self.unit, file: "a.csv", requirements: [entry.entry], edition: Self.edition)
    let plan = try FundingPlanner(edition: Self.edition, policy: policy, round: SampleCity.round).plan([unit])
    #expect(plan.idleLocks.isEmpty && plan.lines.isEmpty)
  }
}
