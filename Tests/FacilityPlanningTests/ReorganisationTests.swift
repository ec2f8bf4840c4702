import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// What becomes of units and their inventories on the day of a reorganisation.
@Suite struct ReorganisationTests {
  private static let day = CalendarDate("2025-07-01") ?? { fatalError("no day") }()
  private static let eve = CalendarDate("2025-06-30") ?? { fatalError("no day") }()

  private func unit(_ code: String, counters: Int?, residents: Int? = nil) -> AdministrativeUnit {
    AdministrativeUnit(
      code: SampleCity.slug(code),
      name: SampleCity.text("Phường \(code)"),
      kind: .ward,
      recognisedStar: 3,
      otherScore: 60,
      counters: counters,
      residents: residents
    )
  }

  private func register(outsiders: [LocalizedText] = [], counters: Int? = 3) -> Register {
    let new = AdministrativeUnit(
      code: SampleCity.slug("big"),
      name: SampleCity.text("Phường big"),
      kind: .ward,
      recognisedStar: nil
    )
    return Register(
      city: SampleCity.text("city"),
      authorities: [],
      baselineYear: 2024,
      units: [
        unit("one", counters: 4, residents: 100), unit("two", counters: counters, residents: 50),
        unit("rest", counters: 2),
      ],
      reorganisations: [
        Reorganisation(
          date: Self.day,
          mergers: [
            Reorganisation.Merger(
              unit: new,
              parts: [SampleCity.slug("one"), SampleCity.slug("two")],
              outsiders: outsiders
            )
          ]
        )
      ]
    )
  }

  private func inventory(_ unit: String, quantity: Int, condition: Condition = .good) -> Inventory {
    let rows = [SampleCity.row("sign", quantity: quantity, condition: condition)]
    return Inventory(unit: SampleCity.slug(unit), round: SampleCity.round, file: "\(unit).csv", rows: rows)
  }

  private func status(
    _ register: Register,
    _ inventories: [Inventory],
    _ measure: Measure
  ) throws -> RequirementAssessment {
    let later = register.on(Self.day)
    let assessor = Assessor(
      edition: SampleCity.edition([SampleCity.requirement("sign", measure: measure)]),
      prices: PriceBook([SampleCity.price("sign", 2_000_000), SampleCity.price("mend", 300_000)]),
      policy: SampleCity.policy()
    )
    let assessments = try assessor.assess(later, inventories: register.inventories(inventories, on: Self.day))
    return try #require(assessments.first { $0.unit.code.description == "big" }?.requirements.first)
  }

  @Test func `the units of a day are those of its order`() {
    let register = register()
    #expect(register.on(Self.eve).units.map(\.code.description) == ["one", "rest", "two"])
    #expect(register.on(Self.day).units.map(\.code.description) == ["big", "rest"])
    #expect(register.successor(of: SampleCity.slug("two"), on: Self.day).description == "big")
    #expect(register.successor(of: SampleCity.slug("two"), on: Self.eve).description == "two")
    #expect(register.successor(of: SampleCity.slug("rest"), on: Self.day).description == "rest")
  }

  @Test func `counters and residents add up, scores do not`() throws {
    let big = try #require(register().on(Self.day).unit(SampleCity.slug("big")))
    #expect(big.counters == 7)
    #expect(big.residents == 150)
    #expect(big.otherScore == nil)
    #expect(big.recognisedStar == nil)
    let partly = try #require(register(counters: nil).on(Self.day).unit(SampleCity.slug("big")))
    #expect(partly.counters == nil)
    let outside = register(outsiders: [SampleCity.text("Xã ngoài")]).on(Self.day)
    #expect(outside.unit(SampleCity.slug("big"))?.residents == nil)
  }

  @Test func `pieces of the parts are pieces of the whole`() throws {
    let measure = Measure.count(atLeast: 1, per: .counter)
    let enough = try status(register(), [inventory("one", quantity: 4), inventory("two", quantity: 3)], measure)
    #expect(enough.status == .met)
    #expect(enough.have == .pieces(7))
    let short = try status(register(), [inventory("one", quantity: 4), inventory("two", quantity: 1)], measure)
    #expect(short.status == .short)
    #expect(short.gap?.shortfall.pieces == 2)
    let worn = [inventory("one", quantity: 4), inventory("two", quantity: 3, condition: .broken)]
    #expect(try status(register(), worn, measure).status == .worn)
  }

  @Test func `a part that says nothing leaves unknown what it could change`() throws {
    let register = register(outsiders: [SampleCity.text("Xã ngoài")])
    let known = [inventory("one", quantity: 4), inventory("two", quantity: 3)]
    #expect(try status(register, known, .count(atLeast: 7, per: .unit)).status == .met)
    let short = try status(register, known, .count(atLeast: 8, per: .unit))
    #expect(short.status == .unknown)
    #expect(short.unknownReason == .partNotReported)
    #expect(try status(register, known, .condition(atLeast: .usable)).status == .unknown)
    #expect(try status(self.register(), [known[0]], .count(atLeast: 5, per: .unit)).unknownReason == .partNotReported)
    #expect(try status(self.register(), [], .presence).unknownReason == .noSubmission)
  }

  @Test func `an exclusion follows its unit, and nothing else does`() {
    func lock(_ unit: String, _ requirement: String?, _ action: Lock.Action) -> Lock {
      Lock(
        unit: SampleCity.slug(unit),
        requirement: requirement.map(SampleCity.slug),
        action: action,
        reason: SampleCity.text("reason")
      )
    }
    var policy = SampleCity.policy()
    policy.locks = [
      lock("one", "room", .exclude), lock("one", "sign", .fund), lock("two", nil, .exclude),
      lock("two", "chart", .exclude), lock("big", "chart", .fund), lock("rest", "room", .exclude),
    ]
    let register = register()
    let later = policy.following { register.successor(of: $0, on: Self.day) }
    var expected = policy.locks
    expected[0] = lock("big", "room", .exclude)
    #expect(later.locks == expected)
    #expect(policy.following { $0 }.locks == policy.locks)
  }

  @Test func `a part that was silent stays silent when its unit is merged again`() throws {
    let next = try #require(CalendarDate("2026-01-01"))
    var register = register(outsiders: [SampleCity.text("Xã ngoài")])
    let whole = AdministrativeUnit(
      code: SampleCity.slug("whole"),
      name: SampleCity.text("Phường whole"),
      kind: .ward,
      recognisedStar: 0
    )
    let parts = [SampleCity.slug("big"), SampleCity.slug("rest")]
    register.reorganisations.append(
      Reorganisation(date: next, mergers: [Reorganisation.Merger(unit: whole, parts: parts)])
    )
    let inventories = register.inventories(
      ["one", "two", "rest"].map { inventory($0, quantity: 1) },
      on: next
    )
    #expect(inventories.map(\.unit.description) == ["whole"])
    #expect(inventories.first?.parts.map(\.file) == ["one.csv", "two.csv", nil, "rest.csv"])
    #expect(inventories.first?.rows.count == 3)
  }
}
