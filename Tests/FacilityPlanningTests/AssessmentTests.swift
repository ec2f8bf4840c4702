import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Statuses, quantities and costs of single requirements.
@Suite struct AssessmentTests {
  private static let standard = IdentityStandard(
    id: SampleCity.slug("signboards"),
    name: SampleCity.text("Biển hiệu"),
    rules: [
      IdentityRule(attribute: SampleCity.slug("width"), demand: .atLeast(450)),
      IdentityRule(attribute: SampleCity.slug("text"), demand: .currentName),
    ]
  )

  private func assess(
    _ measure: Measure,
    _ rows: [InventoryRow],
    standard: Bool = false,
    rules: [IdentityRule] = standard.rules,
    remedies: [Remedy]? = nil,
    unit: AdministrativeUnit = SampleCity.unit()
  ) throws -> RequirementAssessment {
    let requirement = SampleCity.requirement(
      "sign",
      measure: measure,
      standard: standard ? "signboards" : nil,
      remedies: remedies
    )
    let assessor = Assessor(
      edition: SampleCity.edition(
        [requirement],
        standards: [
          IdentityStandard(id: Self.standard.id, name: Self.standard.name, rules: rules)
        ]
      ),
      prices: PriceBook([SampleCity.price("sign", 2_000_000), SampleCity.price("mend", 300_000)]),
      policy: SampleCity.policy()
    )
    let assessment = try assessor.assess(unit, inventory: SampleCity.inventory(rows))
    return try #require(assessment.requirements.first)
  }

  private func row(_ quantity: Int?, _ condition: Condition?, width: Int? = nil, text: String? = nil) -> InventoryRow {
    var attributes: [String: AttributeValue] = [:]
    if let width { attributes["width"] = .length(width) }
    if let text { attributes["text"] = .text(text) }
    return SampleCity.row("sign", quantity: quantity, condition: condition, attributes: attributes)
  }

  @Test func `counts tell missing, short, worn and met apart`() throws {
    let measure = Measure.count(atLeast: 1, per: .counter)
    func check(_ rows: [InventoryRow], _ status: RequirementStatus, pieces: Int?) throws {
      let result = try assess(measure, rows)
      #expect(result.status == status)
      #expect(result.gap?.shortfall.pieces == pieces)
    }
    try check([row(4, .good)], .met, pieces: nil)
    try check([row(3, .good), row(1, .usable)], .met, pieces: nil)
    try check([row(0, nil)], .missing, pieces: 4)
    try check([row(3, .good)], .short, pieces: 1)
    try check([row(2, .good), row(1, .broken)], .short, pieces: 2)
    try check([row(1, .good), row(3, .broken)], .worn, pieces: 3)
    try check([row(5, .good), row(3, .broken)], .met, pieces: nil)
  }

  @Test func `what the submission or the register does not say is unknown`() throws {
    let perCounter = Measure.count(atLeast: 1, per: .counter)
    #expect(try assess(perCounter, []).unknownReason == .itemNotReported)
    #expect(try assess(perCounter, [row(nil, .good)]).unknownReason == .quantityNotReported)
    #expect(try assess(perCounter, [row(4, nil)]).unknownReason == .conditionNotReported)
    let unit = SampleCity.unit(counters: nil)
    #expect(try assess(perCounter, [row(4, .good)], unit: unit).unknownReason == .countersNotRegistered)
    #expect(try assess(.age(atMost: 5), [row(1, .good)]).unknownReason == .yearNotReported)
    #expect(try assess(.area(atLeast: 40, per: .unit), [row(1, .good)]).unknownReason == .areaNotReported)
    #expect(try assess(.presence, [row(1, .good, width: 500)], standard: true).unknownReason == .attributeNotReported)
  }

  @Test func `residents count by started groups`() throws {
    let measure = Measure.count(atLeast: 1, per: .residents(5_000))
    let result = try assess(measure, [row(1, .good)])
    #expect(result.need == .pieces(2))
    #expect(result.status == .short)
  }

  @Test func `the identity standard tells deviating from obsolete`() throws {
    func check(_ rows: [InventoryRow], _ status: RequirementStatus, pieces: Int?) throws {
      let result = try assess(.count(atLeast: 1, per: .unit), rows, standard: true)
      #expect(result.status == status)
      #expect(result.gap?.shortfall.pieces == pieces)
    }
    let name = "UBND PHƯỜNG TÂN LIỄU"
    try check([row(1, .good, width: 450, text: name)], .met, pieces: nil)
    try check([row(1, .good, width: 449, text: name)], .deviates, pieces: 1)
    try check([row(1, .good, width: 449, text: "UBND XÃ TÂN LIỄU")], .obsolete, pieces: 1)
    try check([row(1, .good, width: 449)], .deviates, pieces: 1)
    try check([row(1, .broken, width: 449, text: name)], .worn, pieces: 1)
    try check([row(2, .good, width: 450, text: name), row(3, .usable, width: 300, text: name)], .deviates, pieces: 3)
  }

  @Test func `obsolete outweighs deviating, whichever rule comes first`() throws {
    let rows = [row(1, .good, width: 449, text: "UBND XÃ TÂN LIỄU")]
    for rules in [Self.standard.rules, Self.standard.rules.reversed()] {
      let result = try assess(.count(atLeast: 1, per: .unit), rows, standard: true, rules: rules)
      #expect(result.status == .obsolete)
    }
  }

  @Test func `a repair is only for what is worn`() throws {
    let remedies = [
      Remedy(kind: .purchase, price: SampleCity.slug("sign"), basis: .piece(1)),
      Remedy(kind: .repair, price: SampleCity.slug("mend"), basis: .piece(1)),
    ]
    let worn = try assess(.presence, [row(1, .broken)], remedies: remedies)
    #expect(worn.gap?.remedy?.remedy.kind == .repair)
    #expect(worn.gap?.cost == Money(dong: 300_000))
    let missing = try assess(.presence, [row(0, nil)], remedies: remedies)
    #expect(missing.gap?.remedy?.remedy.kind == .purchase)
  }

  @Test func `of remedies at the same cost the one named first is taken`() throws {
    let remedies: [Remedy] = [
      Remedy(kind: .renovate, price: SampleCity.slug("sign"), basis: .fixed(2)),
      Remedy(kind: .replace, price: SampleCity.slug("sign"), basis: .piece(1)),
      Remedy(kind: .purchase, price: SampleCity.slug("sign"), basis: .piece(1)),
    ]
    let missing = try assess(.presence, [row(0, nil)], remedies: remedies)
    #expect(missing.gap?.remedy?.remedy.kind == .replace)
    #expect(missing.gap?.cost == Money(dong: 2_000_000))
  }

  @Test func `an area gap is what lacks, in whole square metres`() throws {
    let remedies = [Remedy(kind: .renovate, price: SampleCity.slug("sign"), basis: .area)]
    let rows = [SampleCity.row("sign", quantity: 1, condition: .good, area: 31)]
    let result = try assess(.area(atLeast: 10, per: .counter), rows, remedies: remedies)
    #expect(result.status == .short)
    #expect(result.gap?.remedy?.quantity == 9)
    #expect(result.gap?.cost == Money(dong: 18_000_000))
  }

  @Test func `the cost is rounded up only once, at the end`() throws {
    var policy = SampleCity.policy(share: 70, contingency: 5)
    policy.rounding = Money(dong: 1_000)
    let requirement = SampleCity.requirement("sign", measure: .count(atLeast: 3, per: .unit))
    let estimate = CostEstimate(prices: PriceBook([SampleCity.price("sign", 1_999_999)]), policy: policy)
    let shortfall = Shortfall(status: .missing, pieces: 3)
    let remedy = try estimate.cheapestRemedy(for: shortfall, of: requirement, in: SampleCity.unit())
    // 3 × 1,999,999 × 105 × 70 ÷ 10,000 = 4,409,997.795
    #expect(remedy?.cost == Money(dong: 4_410_000))
    #expect(remedy?.amount == Money(dong: 5_999_997))
    #expect(remedy?.grossCost == Money(dong: 6_300_000))
  }

  @Test func `a cost beyond the limit is an error, not a wrap`() throws {
    let requirement = SampleCity.requirement("sign", measure: .count(atLeast: 10_000, per: .counter))
    let estimate = CostEstimate(
      prices: PriceBook([SampleCity.price("sign", Money.limit.dong)]),
      policy: SampleCity.policy()
    )
    let expected = PlanningError.amountTooLarge(unit: SampleCity.slug("tan-lieu"), requirement: requirement.id)
    #expect(throws: expected) {
      try estimate.cheapestRemedy(
        for: Shortfall(status: .missing, pieces: 40_000),
        of: requirement,
        in: SampleCity.unit()
      )
    }
  }
}
