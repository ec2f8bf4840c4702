import FacilityPlanning
import Testing
import TestSupport
import Vocabulary

/// Who conforms, who deviates, and what it costs.
@Suite struct UniformityAuditTests {
  private static let rules = [
    IdentityRule(attribute: SampleCity.slug("width"), demand: .atLeast(450)),
    IdentityRule(attribute: SampleCity.slug("text"), demand: .currentName),
  ]

  private func audit(_ rows: [String: [InventoryRow]?]) throws -> UniformityAudit {
    let edition = SampleCity.edition(
      [SampleCity.requirement("sign", standard: "signboards")],
      standards: [
        IdentityStandard(
          id: SampleCity.slug("signboards"),
          name: SampleCity.text("Biển hiệu"),
          rules: Self.rules
        )
      ]
    )
    let units = rows.keys.sorted().map { SampleCity.unit($0, name: "Phường \($0.uppercased())") }
    let authority = Authority(
      name: SampleCity.text("n"),
      superior: SampleCity.text("s"),
      place: SampleCity.text("p"),
      addressee: SampleCity.text("a")
    )
    return try UniformityAudit(
      register: Register(city: SampleCity.text("c"), authority: authority, baselineYear: 2024, units: units),
      edition: edition,
      inventories: rows.compactMap { code, rows in rows.map { SampleCity.inventory($0, unit: code) } },
      round: SampleCity.round,
      estimate: CostEstimate(
        prices: PriceBook([SampleCity.price("sign", 2_000_000)]),
        policy: SampleCity.policy()
      )
    )
  }

  private func sign(_ width: Int?, _ text: String, quantity: Int = 1, condition: Condition = .good) -> InventoryRow {
    var attributes: [String: AttributeValue] = ["text": .text(text)]
    if let width { attributes["width"] = .length(width) }
    return SampleCity.row("sign", quantity: quantity, condition: condition, attributes: attributes)
  }

  @Test func `every unit has one standing for each attribute`() throws {
    let audit = try audit([
      "a": [sign(600, "UBND Phường A")], "b": [sign(400, "UBND PHƯỜNG B", quantity: 2)],
      "c": [sign(nil, "Ủy ban nhân dân phường C")], "d": [sign(400, "x", condition: .broken)], "e": nil,
      "f": [sign(600, "UBND Xã F")],
    ])
    let width = try #require(audit.items.first)
    #expect(width.standings.map(\.standing) == [.conforming, .deviating, .unknown, .absent, .unknown, .conforming])
    #expect(width.costToStandard == Money(dong: 4_000_000))
    #expect(width.usages.map(\.value) == [.length(600), .length(400)])
    // Two units use 600 and one 400: 1 − (4 + 1) ÷ 9.
    #expect(width.dispersionPerMille == 444)
  }

  @Test func `texts that carry each unit's own name are one design`() throws {
    let audit = try audit([
      "a": [sign(600, "UBND Phường A")], "b": [sign(600, "ubnd phường B")],
      "c": [sign(600, "Ủy ban nhân dân phường C")],
      "d": [sign(600, "UBND Xã D")],
    ])
    let text = try #require(audit.items.last)
    #expect(text.usages.map(\.units.count) == [2, 1, 1])
    #expect(text.usages.map(\.carriesOwnName) == [true, true, false])
    #expect(audit.units.map(\.unit.code) == [SampleCity.slug("d")])
    #expect(audit.units.first?.deviations.first?.found.value == .text("UBND Xã D"))
  }
}
