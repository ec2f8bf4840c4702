import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Money of the city, of the unit and of others: who pays what, and what the unit's own money allows.
@Suite struct SharedMoneyTests {
  private let edition = SampleCity.edition([
    SampleCity.requirement("board", points: 4), SampleCity.requirement("device", points: 6),
  ])
  private let prices = PriceBook([SampleCity.price("board", 1_000_500), SampleCity.price("device", 4_000_000)])

  private func contribution(_ requirement: String, _ dong: Int, to unit: String = "tan-lieu") -> Contribution {
    Contribution(
      unit: SampleCity.slug(unit),
      requirement: SampleCity.slug(requirement),
      amount: Money(dong: dong),
      source: "xã hội hóa"
    )
  }

  private func assess(_ unit: AdministrativeUnit, under policy: Policy) throws -> UnitAssessment {
    let rows = [SampleCity.row("board", quantity: 0), SampleCity.row("device", quantity: 0)]
    return try Assessor(edition: edition, prices: prices, policy: policy)
      .assess(unit, inventory: SampleCity.inventory(rows, unit: unit.code.description))
  }

  private func planner(_ policy: Policy) -> FundingPlanner {
    FundingPlanner(edition: edition, policy: policy, round: SampleCity.round)
  }

  /// Gross 1,051,000 and a share of 70 % that comes to 736,000.
  @Test(arguments: [
    ([], 736_000, 0, 315_000),
    ([200_000], 536_000, 200_000, 315_000),
    ([200_000, 100_500], 435_500, 300_500, 315_000),
    ([736_000], 0, 736_000, 315_000),
    ([900_000], 0, 900_000, 151_000),
    ([1_051_000], 0, 1_051_000, 0),
    ([600_000, 900_000], 0, 1_051_000, 0),
    ([999_999_999_999, 999_999_999_999], 0, 1_051_000, 0),
  ])
  func `money of others comes off the city's share, then off the unit's part`(
    given: [Int],
    cost: Int,
    used: Int,
    own: Int
  ) throws {
    var policy = SampleCity.policy(share: 70, contingency: 5)
    policy.contributions = given.map { contribution("board", $0) } + [contribution("board", 5, to: "other")]
    let gaps = try assess(SampleCity.unit(), under: policy).gaps
    let board = try #require(gaps.first?.remedy)
    #expect(board.grossCost.dong == 1_051_000)
    #expect(board.cost.dong == cost)
    #expect(board.contribution.dong == used)
    #expect(board.ownPart.dong == own)
    #expect(gaps.last?.remedy?.contribution == .zero)
  }

  @Test(arguments: [(nil, 700_350), (0, 0), (45, 450_225), (100, 1_000_500)])
  func `a unit's own share stands above that of its kind`(share: Int?, cost: Int) throws {
    var policy = SampleCity.policy(share: 70)
    policy.rounding = Money(dong: 1)
    let board = try assess(SampleCity.unit(costShare: share), under: policy).gaps.first?.remedy
    #expect(board?.cost.dong == cost)
    #expect(board?.ownPart.dong == 1_000_500 - cost)
  }

  @Test func `the remedy that costs the city least is taken once others give`() throws {
    let remedies = [
      Remedy(kind: .purchase, price: SampleCity.slug("board"), basis: .piece(1)),
      Remedy(kind: .replace, price: SampleCity.slug("cheap"), basis: .piece(1)),
    ]
    let edition = SampleCity.edition([SampleCity.requirement("board", remedies: remedies)])
    let prices = PriceBook([SampleCity.price("board", 3_000_000), SampleCity.price("cheap", 2_000_000)])
    var policy = SampleCity.policy()
    let inventory = SampleCity.inventory([SampleCity.row("board", quantity: 0)])
    func kind() throws -> Remedy.Kind? {
      try Assessor(edition: edition, prices: prices, policy: policy).assess(SampleCity.unit(), inventory: inventory)
        .gaps.first?.remedy?.remedy.kind
    }
    #expect(try kind() == .replace)
    policy.contributions = [contribution("board", 2_999_999)]
    #expect(try kind() == .replace)
    policy.contributions = [contribution("board", 3_000_000)]
    #expect(try kind() == .purchase)
  }

  /// Own parts of 400,200 and 1,600,000.
  @Test(arguments: [
    (2_000_200, ["board", "device"]), (2_000_199, ["device"]), (1_600_000, ["device"]), (1_599_999, ["board"]),
    (400_200, ["board"]), (400_199, []), (0, []),
  ])
  func `a unit is given no more than it can add to`(ownFunds: Int, funded: [String]) throws {
    var policy = SampleCity.policy(share: 60)
    policy.rounding = Money(dong: 1)
    let assessment = try assess(SampleCity.unit(ownFunds: ownFunds), under: policy)
    let plan = try planner(policy).plan([assessment])
    #expect(plan.lines.map(\.requirement.id.description).sorted() == funded)
    for open in plan.unfunded {
      guard case .ownFunds(let needed, let remaining) = open.reason else {
        Issue.record("\(open.reason)")
        continue
      }
      #expect(needed.dong == (open.gap.requirement.id.description == "board" ? 400_200 : 1_600_000))
      #expect(remaining.dong == ownFunds - (plan.units.first?.ownPart.dong ?? 0))
    }
  }

  @Test func `the budget, the rule for ties and a policy without a goal come before own money as a reason`() throws {
    var policy = SampleCity.policy(budget: 0, share: 60)
    let rich = try assess(SampleCity.unit(ownFunds: 1_700_000), under: policy)
    #expect(
      try planner(policy).plan([rich]).unfunded.map(\.reason)
        == [.budget(remaining: .zero), .budget(remaining: .zero)]
    )
    policy.budget = Money(dong: 9_000_000)
    policy.goals = [Goal(.uniformity), Goal(.cost)]
    let poor = try assess(SampleCity.unit(ownFunds: 0), under: policy)
    #expect(try planner(policy).plan([poor]).unfunded.map(\.reason) == [.noGoal, .noGoal])
  }

  @Test func `locks that take more own money than there is are refused with the figures`() throws {
    var policy = SampleCity.policy(share: 60)
    let unit = SampleCity.unit(ownFunds: 1_999_999)
    policy.locks = [Lock(unit: unit.code, requirement: nil, action: .fund, reason: SampleCity.text("khóa"))]
    let assessment = try assess(unit, under: policy)
    let needed = Money(dong: 1_001_000 - 601_000 + 1_600_000)
    let error = PlanningError.locksExceedOwnFunds(unit: unit.code, needed: needed, available: Money(dong: 1_999_999))
    #expect(throws: error) { try planner(policy).plan([assessment]) }
    #expect(throws: error) { try planner(policy).ladder([assessment]) }
    policy.contributions = [contribution("device", 2_400_001)]
    let eased = try assess(unit, under: policy)
    #expect(try planner(policy).plan([eased]).lines.count == 2)
  }

  @Test func `what a unit can never add to is told so when it asks why`() throws {
    let policy = SampleCity.policy(share: 60)
    let unit = SampleCity.unit(ownFunds: 500_000)
    let assessment = try assess(unit, under: policy)
    let explained = try planner(policy).explain(unit.code, [assessment])
    let open = try #require(explained?.open.first)
    #expect(open.ways == nil)
    #expect(open.ownShortage == OwnShortage(needed: Money(dong: 1_600_000), available: Money(dong: 500_000)))
  }

  @Test func `the next star is one that the unit can add to`() throws {
    let policy = SampleCity.policy(share: 60)
    func next(_ ownFunds: Int?) throws -> NextStar? {
      try assess(SampleCity.unit(star: 1, otherScore: 75, ownFunds: ownFunds), under: policy).nextStar
    }
    #expect(try next(nil)?.requirements.map(\.description) == ["device"])
    #expect(try next(1_600_000)?.requirements.map(\.description) == ["device"])
    #expect(try next(1_599_999) == nil)
  }

  @Test func `what others give is spent once, and follows a unit into the one that took over`() throws {
    var policy = SampleCity.policy(share: 60)
    policy.contributions = [contribution("board", 1), contribution("device", 2)]
    let moved = policy.following { _ in SampleCity.slug("new") }
    #expect(moved.contributions == [contribution("board", 1, to: "new"), contribution("device", 2, to: "new")])
    let item = SampleCity.requirement("board", measure: .age(atMost: 0))
    let basis = PlanningBasis(
      register: Register(
        city: SampleCity.text("c"),
        authority: Authority(
          name: SampleCity.text("a"),
          superior: SampleCity.text("s"),
          place: SampleCity.text("p"),
          addressee: SampleCity.text("d")
        ),
        baselineYear: 2024,
        units: [SampleCity.unit()]
      ),
      edition: SampleCity.edition([item]),
      prices: prices,
      inventories: [SampleCity.inventory([SampleCity.row("board", quantity: 1, condition: .good, year: 2020)])],
      round: SampleCity.round
    )
    let years = [2025, 2026].map { YearBudget(year: $0, budget: Money(dong: 5_000_000)) }
    let series = try YearPlanner(policy: policy).plan(years, from: basis)
    #expect(series.years.map { $0.plan.lines.map(\.remedy.contribution.dong) } == [[1], [0]])
  }
}
