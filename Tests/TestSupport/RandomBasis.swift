package import FacilityPlanning
import Vocabulary

/// A random city with inventories: every kind of measure, items that several requirements share, facts left out.
package struct RandomBasis: Sendable {
  package let basis: PlanningBasis
  package let policy: Policy

  private static let requirements = [
    SampleCity.requirement("board", mandatoryFrom: 1, essential: true, standard: "boards"),
    SampleCity.requirement("device", mandatoryFrom: 2, essential: true, measure: .count(atLeast: 1, per: .counter)),
    SampleCity.requirement(
      "device-state",
      item: "device",
      points: 2,
      measure: .condition(atLeast: .good),
      remedies: [Remedy(kind: .repair, price: SampleCity.slug("mending"), basis: .piece(1)), purchase("device")]
    ),
    SampleCity.requirement("device-age", item: "device", points: 3, measure: .age(atMost: 4)),
    SampleCity.requirement(
      "chart",
      measure: .presence,
      remedies: [Remedy(kind: .repair, price: SampleCity.slug("mending"), basis: .piece(1)), purchase("chart")]
    ),
    SampleCity.requirement(
      "room",
      points: 5,
      mandatoryFrom: 3,
      measure: .area(atLeast: 40, per: .unit),
      remedies: [Remedy(kind: .renovate, price: SampleCity.slug("room"), basis: .area)]
    ),
    SampleCity.requirement(
      "room-state",
      item: "room",
      points: 2,
      measure: .condition(atLeast: .usable),
      remedies: [Remedy(kind: .renovate, price: SampleCity.slug("room"), basis: .fixed(20))]
    ),
  ]

  private static let boards = IdentityStandard(
    id: SampleCity.slug("boards"),
    name: SampleCity.text("boards"),
    rules: [
      IdentityRule(attribute: SampleCity.slug("width"), demand: .atLeast(450)),
      IdentityRule(attribute: SampleCity.slug("ground"), demand: .oneOf([SampleCity.slug("brass")])),
      IdentityRule(attribute: SampleCity.slug("text"), demand: .currentName),
    ]
  )

  private static func purchase(_ item: String) -> Remedy {
    Remedy(kind: .purchase, price: SampleCity.slug(item), basis: .piece(1))
  }

  package init(units: Int, using generator: inout SeededGenerator) {
    let edition = SampleCity.edition(Self.requirements, standards: [Self.boards])
    let register = Register(
      city: SampleCity.text("city"),
      authority: Authority(
        name: SampleCity.text("a"),
        superior: SampleCity.text("s"),
        place: SampleCity.text("p"),
        addressee: SampleCity.text("d")
      ),
      baselineYear: 2024,
      units: (0..<units).map { index in
        SampleCity.unit(
          "u\(index)",
          kind: generator.chance(50) ? .ward : .commune,
          star: generator.chance(12) ? nil : generator.int(0...4),
          otherScore: generator.chance(10) ? nil : generator.int(60...78),
          counters: generator.chance(10) ? nil : generator.int(1...4),
          costShare: generator.chance(30) ? generator.int(0...100) : nil,
          ownFunds: generator.chance(30) ? generator.int(0...5_000_000) : nil
        )
      }
    )
    let items = ["board", "device", "chart", "room", "mending"]
    basis = PlanningBasis(
      register: register,
      edition: edition,
      prices: PriceBook(items.map { SampleCity.price($0, generator.int(1...9) * 333_337) }),
      inventories: register.units.filter { _ in generator.chance(90) }.map { unit in
        let rows = items.dropLast().flatMap { item in
          (0..<generator.int(0...3)).map { _ in Self.row(item, of: unit, using: &generator) }
        }
        return SampleCity.inventory(rows, unit: unit.code.description)
      },
      round: SampleCity.round
    )
    var policy = SampleCity.policy(
      budget: generator.int(0...60_000_000),
      share: generator.int(1...100),
      contingency: 5
    )
    for unit in register.units where generator.chance(30) {
      policy.contributions += edition.requirements.filter { _ in generator.chance(40) }.map { requirement in
        Contribution(
          unit: unit.code,
          requirement: requirement.id,
          amount: Money(dong: generator.int(0...3_000_000)),
          source: "xã hội hóa"
        )
      }
    }
    self.policy = policy
  }

  private static func row(
    _ item: String,
    of unit: AdministrativeUnit,
    using generator: inout SeededGenerator
  ) -> InventoryRow {
    let values: [String: [AttributeValue]] = [
      "width": [.length(300), .length(600)],
      "ground": [.word(SampleCity.slug("brass")), .word(SampleCity.slug("red"))],
      "text": [.text("UBND XÃ CŨ"), .text(unit.name.vi)],
    ]
    var attributes: [String: AttributeValue] = [:]
    for (name, choices) in values.sorted(by: { $0.key < $1.key }) where item == "board" && generator.chance(90) {
      attributes[name] = choices[generator.int(0...1)]
    }
    return SampleCity.row(
      item,
      quantity: generator.chance(5) ? nil : generator.int(0...3),
      condition: generator.chance(5) ? nil : Condition.allCases[generator.int(0...2)],
      year: generator.chance(10) ? nil : generator.int(2018...2025),
      area: generator.chance(10) ? nil : generator.int(0...50),
      attributes: attributes
    )
  }
}
