import Testing
import TestSupport
@testable import FacilityPlanning
@testable import Vocabulary

/// The majority design, who differs from it, and what a change buys.
@Suite struct DesignAuditTests {
  private static let rules = [
    IdentityRule(attribute: SampleCity.slug("width"), demand: .atLeast(450)),
    IdentityRule(attribute: SampleCity.slug("colour"), demand: .oneOf([SampleCity.slug("blue")])),
  ]

  private func audit(
    _ rows: [String: [InventoryRow]?],
    remedies: [Remedy]? = nil,
    kinds: [String: AdministrativeUnit.Kind] = [:]
  ) throws -> UniformityAudit {
    let edition = SampleCity.edition(
      [SampleCity.requirement("sign", standard: "signs", remedies: remedies)],
      standards: [
        IdentityStandard(id: SampleCity.slug("signs"), name: SampleCity.text("Biển hiệu"), rules: Self.rules)
      ]
    )
    let authority = Authority(
      name: SampleCity.text("n"),
      superior: SampleCity.text("s"),
      place: SampleCity.text("p"),
      addressee: SampleCity.text("a")
    )
    var policy = SampleCity.policy()
    policy.costShare[.commune] = 50
    return try UniformityAudit(
      register: Register(
        city: SampleCity.text("c"),
        authority: authority,
        baselineYear: 2024,
        units: rows.keys.map { SampleCity.unit($0, kind: kinds[$0] ?? .ward) }
      ),
      edition: edition,
      inventories: rows.compactMap { code, rows in rows.map { SampleCity.inventory($0, unit: code) } },
      round: SampleCity.round,
      estimate: CostEstimate(prices: PriceBook([SampleCity.price("sign", 2_000_000)]), policy: policy)
    )
  }

  private func sign(_ width: Int?, _ colour: String?, quantity: Int = 1) -> InventoryRow {
    var attributes: [String: AttributeValue] = [:]
    if let width { attributes["width"] = .length(width) }
    if let colour { attributes["colour"] = .word(SampleCity.slug(colour)) }
    return SampleCity.row("sign", quantity: quantity, condition: .good, attributes: attributes)
  }

  @Test func `the majority design and both costs count each piece once`() throws {
    let design = try #require(
      try audit([
        "a": [sign(600, "blue")], "b": [sign(600, "blue")], "c": [sign(400, "red", quantity: 2)],
        "d": [sign(800, "blue")], "e": [sign(600, nil)], "f": [sign(nil, "red")], "g": nil,
      ]).designs.first
    )
    #expect(design.majority?.values.map(\.value) == [.length(600), .word(SampleCity.slug("blue"))])
    #expect(design.designs.map(\.units.count) == [2, 1, 1])
    let standings = design.standings.map(\.standing)
    #expect(standings == [.conforming, .conforming, .deviating, .deviating, .unknown, .deviating, .unknown])
    // Two pieces of c and one of f break the standard; the wide sign of d only differs from the majority.
    #expect(design.costToStandard == Money(dong: 6_000_000))
    #expect(design.costToMajority == Money(dong: 8_000_000))
    #expect(design.dispersion.numerator == 10 && design.dispersion.denominator == 16)
  }

  @Test func `of designs used equally the one that conforms is the majority, then the first unit's`() throws {
    let mixed = try audit(["a": [sign(400, "red")], "b": [sign(800, "blue")], "c": [sign(600, "blue")]])
    #expect(mixed.designs.first?.majority?.units == [SampleCity.slug("b")])
    #expect(mixed.items.last?.majority?.value == .word(SampleCity.slug("blue")))
  }

  @Test func `changes stand in the order of what they buy per đồng`() throws {
    let audit = try audit(
      [
        "a": [sign(600, "blue")], "b": [sign(600, "blue")], "c": [sign(400, "red", quantity: 2)],
        "d": [sign(800, "blue")], "e": [sign(500, "blue")],
      ],
      kinds: ["e": .commune]
    )
    // All three lower the dispersion alike: e at half the price, c twice as dear.
    #expect(audit.changes.map(\.unit.description) == ["e", "d", "c"])
    #expect(audit.changes.map(\.remedy.cost.dong) == [1_000_000, 2_000_000, 4_000_000])
    let first = try #require(audit.changes.first)
    // Uses 2, 1, 1, 1 become 3, 1, 1.
    #expect(first.before == Dispersion(uses: [2, 1, 1, 1]))
    #expect(first.after == Dispersion(uses: [3, 1, 1]))
    #expect(first.fall.numerator == 18 * 25 - 14 * 25)
  }

  @Test func `a unit with two designs gives both up for the majority's`() throws {
    let audit = try audit([
      "a": [sign(600, "blue")], "b": [sign(600, "blue"), sign(600, "red", quantity: 3), sign(700, "red")],
    ])
    let change = try #require(audit.changes.first)
    #expect(change.unit == SampleCity.slug("b"))
    #expect(change.pieces == 4)
    #expect(change.before == Dispersion(uses: [2, 1, 1]))
    #expect(change.after == Dispersion(uses: [2]))
  }

  @Test func `what no remedy can change has no cost and is named`() throws {
    let audit = try audit(
      ["a": [sign(600, "blue")], "b": [sign(700, "blue")]],
      remedies: [Remedy(kind: .purchase, price: SampleCity.slug("sign"), basis: .piece(1), statuses: [.missing])]
    )
    #expect(audit.designs.first?.unpriced == [SampleCity.slug("b")])
    #expect(audit.designs.first?.costToMajority == .zero)
    #expect(audit.changes.isEmpty)
  }

  @Test func `without a use the dispersion is none`() {
    #expect(Dispersion(uses: []).perMille == 0)
    #expect(Dispersion(uses: [7]).perMille == 0)
    #expect(Dispersion(uses: [1, 1, 1]).perMille == 666)
  }
}
