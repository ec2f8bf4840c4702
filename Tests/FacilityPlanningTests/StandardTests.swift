import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// The identity standard under every measure: an assessment and an audit never contradict each other.
@Suite struct StandardTests {
  private static let name = "UBND PHƯỜNG TÂN LIỄU"

  private func assess(_ measure: Measure, _ rows: [InventoryRow]) throws -> RequirementAssessment {
    let assessor = Assessor(
      edition: SampleCity.edition(
        [
          SampleCity.requirement(
            "sign",
            measure: measure,
            standard: "boards",
            remedies: [
              Remedy(kind: .repair, price: SampleCity.slug("mending"), basis: .piece(1)),
              Remedy(kind: .replace, price: SampleCity.slug("sign"), basis: .piece(1)),
            ]
          )
        ],
        standards: [StandardCity.boards]
      ),
      prices: PriceBook([SampleCity.price("sign", 2_000_000), SampleCity.price("mending", 100_000)]),
      policy: SampleCity.policy()
    )
    let assessment = try assessor.assess(SampleCity.unit(), inventory: SampleCity.inventory(rows))
    return try #require(assessment.requirements.first)
  }

  private func row(
    _ quantity: Int,
    _ condition: Condition,
    width: Int? = 600,
    text: String? = name,
    year: Int = 2024,
    area: Int = 50
  ) -> InventoryRow {
    var attributes: [String: AttributeValue] = [:]
    if let width { attributes["width"] = .length(width) }
    if let text { attributes["text"] = .text(text) }
    return SampleCity.row(
      "sign",
      quantity: quantity,
      condition: condition,
      year: year,
      area: area,
      attributes: attributes
    )
  }

  @Test(arguments: [Measure.presence, .condition(atLeast: .usable), .age(atMost: 5), .area(atLeast: 40, per: .unit)])
  func `pieces in use are held to the standard`(measure: Measure) throws {
    #expect(try assess(measure, [row(1, .good)]).status == .met)
    let deviating = try assess(measure, [row(1, .good), row(2, .usable, width: 300)])
    #expect(deviating.status == .deviates)
    #expect(deviating.gap?.shortfall.pieces == 2)
    #expect(deviating.gap?.shortfall.area == Area(squareMetres: 50))
    #expect(try assess(measure, [row(1, .good, width: 300, text: "UBND XÃ TÂN LIỄU")]).status == .obsolete)
    let silent = try assess(measure, [row(1, .good, width: nil)])
    #expect(silent.unknownReason == .attributeNotReported)
  }

  @Test func `what is worn and what deviates are counted once`() throws {
    let old = try assess(.age(atMost: 5), [row(2, .good, width: 300, year: 2010), row(3, .good, width: 300)])
    #expect(old.status == .worn)
    #expect(old.gap?.shortfall.pieces == 5)
    #expect(old.gap?.shortfall.deviatingPieces == 3)
    let worn = try assess(.condition(atLeast: .good), [row(2, .usable, width: 300), row(1, .good, width: 300)])
    #expect(worn.status == .worn)
    #expect(worn.gap?.shortfall.pieces == 3)
    #expect(worn.gap?.shortfall.area == Area(squareMetres: 100))
    let narrow = try assess(.area(atLeast: 120, per: .unit), [row(1, .good), row(1, .good, width: 300)])
    #expect(narrow.status == .short)
    #expect(narrow.gap?.shortfall.area == Area(squareMetres: 70))
  }

  @Test(arguments: 0..<5)
  func `what deviates in the audit is not met`(batch: Int) throws {
    var generator = SeededGenerator(seed: UInt64(batch) + 4_100)
    var deviations: Set<Slug> = []
    for _ in 0..<60 {
      let city = StandardCity(units: 3, using: &generator)
      let audit = try UniformityAudit(
        register: city.basis.register,
        edition: city.basis.edition,
        inventories: city.basis.inventories,
        round: city.basis.round,
        estimate: CostEstimate(prices: city.basis.prices, policy: city.policy)
      )
      let assessments = try city.basis.assess(under: city.policy)
      for (unit, found) in audit.units {
        let assessment = try #require(assessments.first { $0.unit.code == unit.code })
        for deviation in found {
          let judged = try #require(
            assessment.requirements.first { $0.requirement.id == deviation.requirement.id }
          )
          #expect(judged.status != .met, "\(unit.code) \(judged.requirement.id)")
          if judged.status.isUniformity { deviations.insert(judged.requirement.id) }
        }
      }
    }
    #expect(deviations.count == StandardCity.requirements.count)
  }

  @Test func `a repair is valid only if what is repaired keeps to the standard`() throws {
    func remedy(_ measure: Measure, _ rows: [InventoryRow]) throws -> Remedy.Kind? {
      try assess(measure, rows).gap?.remedy?.remedy.kind
    }
    for measure in [Measure.presence, .condition(atLeast: .usable), .area(atLeast: 40, per: .unit)] {
      #expect(try remedy(measure, [row(1, .broken)]) == .repair)
      #expect(try remedy(measure, [row(1, .broken, width: 300)]) == .replace)
      #expect(try remedy(measure, [row(1, .broken, width: nil)]) == .replace)
    }
    let perCounter = Measure.count(atLeast: 1, per: .counter)
    #expect(try remedy(perCounter, [row(2, .good), row(2, .broken), row(1, .broken, width: 300)]) == .repair)
    #expect(try remedy(perCounter, [row(2, .good), row(1, .broken), row(1, .broken, width: 300)]) == .replace)
    #expect(try remedy(perCounter, [row(2, .good), row(1, .good, width: 300), row(9, .broken)]) == .replace)
    #expect(try remedy(.age(atMost: 5), [row(1, .good, year: 2010)]) == .replace)
  }

  @Test func `what stays unknown after every remedy has none`() throws {
    let short = try assess(.count(atLeast: 1, per: .counter), [row(1, .good, width: nil), row(2, .good)])
    #expect(short.status == .short)
    #expect(short.gap?.shortfall.leavesUnknown == true)
    #expect(short.gap?.remedy == nil)
    #expect(try assess(.presence, [row(1, .good, width: 300, text: nil)]).gap?.remedy != nil)
  }

  @Test(arguments: 0..<5)
  func `a requirement is met once its remedy is carried out`(batch: Int) throws {
    var generator = SeededGenerator(seed: UInt64(batch) + 4_200)
    var repaired: Set<Slug> = []
    for _ in 0..<60 {
      let city = StandardCity(units: 3, using: &generator)
      let budgets = [YearBudget(year: 2025, budget: city.policy.budget), YearBudget(year: 2026, budget: .zero)]
      let years = try YearPlanner(policy: city.policy).plan(budgets, from: city.basis).years
      for (unit, later) in zip(years[0].plan.units, years[1].plan.units) {
        for (before, after) in zip(unit.assessment.requirements, later.assessment.requirements) {
          guard let remedy = before.gap?.remedy else { continue }
          let isOlder = before.requirement.id == SampleCity.slug("age") && after.status == .worn
          #expect(after.status == .met || isOlder, "\(before.requirement.id): \(remedy.remedy.kind) → \(after.status)")
          if remedy.remedy.kind == .repair { repaired.insert(before.requirement.id) }
        }
      }
    }
    #expect(repaired == Set(["count", "presence", "state", "floor"].map { SampleCity.slug($0) }))
  }
}

/// A random city in which a standard stands beside every measure, and a repair beside every other remedy.
struct StandardCity {
  let basis: PlanningBasis
  let policy = SampleCity.policy(budget: 90_000_000_000)

  static let boards = IdentityStandard(
    id: SampleCity.slug("boards"),
    name: SampleCity.text("boards"),
    rules: [
      IdentityRule(attribute: SampleCity.slug("width"), demand: .atLeast(450)),
      IdentityRule(attribute: SampleCity.slug("text"), demand: .currentName),
    ]
  )

  static let requirements: [Requirement] = [
    requirement("count", .count(atLeast: 2, per: .counter)), requirement("presence", .presence),
    requirement("state", .condition(atLeast: .good)), requirement("age", .age(atMost: 4)),
    requirement("floor", .area(atLeast: 40, per: .unit)),
  ]

  private static func requirement(_ id: String, _ measure: Measure) -> Requirement {
    SampleCity.requirement(
      id,
      measure: measure,
      standard: "boards",
      remedies: [
        Remedy(kind: .repair, price: SampleCity.slug("mending"), basis: .piece(1)),
        Remedy(kind: .replace, price: SampleCity.slug(id), basis: .piece(1)),
      ]
    )
  }

  init(units: Int, using generator: inout SeededGenerator) {
    let units = (0..<units).map { SampleCity.unit("u\($0)", name: "Phường U\($0)", counters: generator.int(1...2)) }
    basis = PlanningBasis(
      register: Register(
        city: SampleCity.text("city"),
        authority: SampleCity().authority,
        baselineYear: 2024,
        units: units
      ),
      edition: SampleCity.edition(Self.requirements, standards: [Self.boards]),
      prices: PriceBook(
        [SampleCity.price("mending", 100_000)]
          + Self.requirements.map { SampleCity.price($0.item.description, 2_000_000) }
      ),
      inventories: units.map { unit in
        let rows = Self.requirements.flatMap { requirement in
          (0..<generator.int(0...3)).map { _ in Self.row(requirement.item, of: unit, using: &generator) }
        }
        return SampleCity.inventory(rows, unit: unit.code.description)
      },
      round: SampleCity.round
    )
  }

  private static func row(
    _ item: Slug,
    of unit: AdministrativeUnit,
    using generator: inout SeededGenerator
  ) -> InventoryRow {
    var attributes: [String: AttributeValue] = [:]
    if generator.chance(95) { attributes["width"] = .length(generator.chance(75) ? 600 : 300) }
    if generator.chance(95) { attributes["text"] = .text(generator.chance(75) ? "UBND \(unit.name.vi)" : "UBND Xã Cũ") }
    return SampleCity.row(
      item.description,
      quantity: generator.chance(3) ? nil : generator.int(0...3),
      condition: generator.chance(3) ? nil : Condition.allCases[generator.int(0...2)],
      year: generator.int(2018...2025),
      area: generator.int(5...50),
      attributes: attributes
    )
  }
}
