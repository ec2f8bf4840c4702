package import FacilityPlanning
package import Vocabulary

/// The making of a city's parts, of which a test says only what it is about.
extension SampleCity {
  package static func slug(_ text: String) -> Slug {
    guard let slug = Slug(text) else { preconditionFailure("not a slug: \(text)") }
    return slug
  }

  package static func text(_ text: String) -> LocalizedText { LocalizedText(vi: text, en: text) }

  package static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("not a date: \(text)") }
    return date
  }

  package static func unit(
    _ code: String = "tan-lieu",
    name: String = "Phường Tân Liễu",
    kind: AdministrativeUnit.Kind = .ward,
    star: Int? = 1,
    otherScore: Int? = 70,
    counters: Int? = 4,
    residents: Int? = 7_100,
    costShare: Int? = nil,
    ownFunds: Int? = nil
  ) -> AdministrativeUnit {
    AdministrativeUnit(
      code: slug(code),
      name: text(name),
      kind: kind,
      recognisedStar: star,
      otherScore: otherScore,
      counters: counters,
      residents: residents,
      costShare: costShare,
      ownFunds: ownFunds.map { Money(dong: $0) }
    )
  }

  package static func price(_ item: String, _ dong: Int, class bookClass: Price.Class = .equipment) -> Price {
    Price(
      item: slug(item),
      name: text(item),
      unitOfMeasure: "cái",
      low: Money(dong: dong),
      base: Money(dong: dong),
      high: Money(dong: dong),
      includesVAT: true,
      class: bookClass,
      source: "giả định",
      date: day("2025-01-15"),
      isAssumption: true,
      cell: Source(file: "prices.csv", place: .text(line: 2, column: 1))
    )
  }

  package static func requirement(
    _ id: String,
    item: String? = nil,
    points: Int = 4,
    mandatoryFrom: Int = 0,
    essential: Bool = false,
    measure: Measure = .count(atLeast: 1, per: .unit),
    standard: String? = nil,
    remedies: [Remedy]? = nil
  ) -> Requirement {
    Requirement(
      id: slug(id),
      title: text(id),
      item: slug(item ?? id),
      category: .signboard,
      group: slug("office-culture"),
      points: points,
      mandatoryFrom: mandatoryFrom,
      isEssential: essential,
      measure: measure,
      identityStandard: standard.map(slug),
      remedies: remedies ?? [Remedy(kind: .purchase, price: slug(item ?? id), basis: .piece(1))]
    )
  }

  package static func edition(_ requirements: [Requirement], standards: [IdentityStandard] = []) -> CriteriaEdition {
    CriteriaEdition(
      name: text("Bộ tiêu chí thử"),
      date: day("2025-01-15"),
      source: "giả định",
      isAssumption: true,
      groups: [CriteriaGroup(id: slug("office-culture"), title: text("Văn hóa công sở"), points: 100)],
      levels: [
        StarLevel(stars: 1, minimumScore: 0), StarLevel(stars: 2, minimumScore: 80),
        StarLevel(stars: 3, minimumScore: 90), StarLevel(stars: 4, minimumScore: 95),
      ],
      attributes: [],
      items: [],
      identityStandards: standards,
      requirements: requirements
    )
  }

  package static func policy(budget: Int = 1_000_000_000, share: Int = 100, contingency: Int = 0) -> Policy {
    Policy(
      budget: Money(dong: budget),
      costShare: [.ward: share, .commune: share],
      contingencyPercent: contingency,
      rounding: Money(dong: 1_000)
    )
  }

  package static func source(line: Int, column: Int = 1) -> Source {
    Source(file: "tan-lieu.csv", place: .text(line: line, column: column))
  }

  package static func row(
    _ item: String,
    quantity: Int? = nil,
    condition: Condition? = nil,
    year: Int? = nil,
    area: Int? = nil,
    attributes: [String: AttributeValue] = [:],
    spellings: [String: String] = [:],
    line: Int = 2
  ) -> InventoryRow {
    InventoryRow(
      item: Fact(slug(item), source: source(line: line)),
      quantity: quantity.map { Fact($0, source: source(line: line, column: 2)) },
      condition: condition.map { Fact($0, source: source(line: line, column: 3)) },
      year: year.map { Fact($0, source: source(line: line, column: 4)) },
      area: area.map { Fact(Area(squareMetres: $0), source: source(line: line, column: 5)) },
      attributes: Dictionary(
        uniqueKeysWithValues: attributes.map { (slug($0), Fact($1, source: source(line: line, column: 6))) }
      ),
      spellings: Dictionary(uniqueKeysWithValues: spellings.map { (slug($0), $1) })
    )
  }

  package static func inventory(_ rows: [InventoryRow], unit: String = "tan-lieu") -> Inventory {
    Inventory(unit: slug(unit), round: round, file: "tan-lieu.csv", rows: rows)
  }
}

extension Inventory {
  /// The same inventory with other rows.
  package func with(_ rows: [InventoryRow]) -> Inventory {
    Inventory(unit: unit, round: round, file: file, rows: rows)
  }
}
