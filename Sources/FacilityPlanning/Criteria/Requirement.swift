package import Vocabulary

/// One thing that a unit must have.
package struct Requirement: Sendable, Hashable {
  /// The kind of facility that a requirement concerns.
  package enum Category: String, Sendable, Hashable, CaseIterable {
    case signboard
    case chart
    case satisfaction
    case headquarters
    case equipment
  }

  package var id: Slug
  package var title: LocalizedText
  package var item: Slug
  package var category: Category
  package var group: Slug
  package var points: Int
  /// The first star that cannot be had without it; 0 if there is none.
  package var mandatoryFrom: Int
  /// Whether the city named its lack by itself.
  package var isEssential: Bool
  package var measure: Measure
  package var identityStandard: Slug?
  /// In the order of preference at equal cost.
  package var remedies: [Remedy]
  package var source: String?
  package var isAssumption: Bool

  package init(
    id: Slug,
    title: LocalizedText,
    item: Slug,
    category: Category,
    group: Slug,
    points: Int,
    mandatoryFrom: Int = 0,
    isEssential: Bool = false,
    measure: Measure,
    identityStandard: Slug? = nil,
    remedies: [Remedy],
    source: String? = nil,
    isAssumption: Bool = false
  ) {
    self.id = id
    self.title = title
    self.item = item
    self.category = category
    self.group = group
    self.points = points
    self.mandatoryFrom = mandatoryFrom
    self.isEssential = isEssential
    self.measure = measure
    self.identityStandard = identityStandard
    self.remedies = remedies
    self.source = source
    self.isAssumption = isAssumption
  }
}

/// How a requirement is measured on an inventory.
package enum Measure: Sendable, Hashable {
  /// What a count or an area is multiplied by.
  package enum Basis: Sendable, Hashable {
    case unit
    case counter
    /// Once for every started so many residents.
    case residents(Int)
  }

  /// At least so many usable pieces.
  case count(atLeast: Int, per: Basis)
  /// At least so many square metres of usable floor.
  case area(atLeast: Int, per: Basis)
  /// At least one usable piece.
  case presence
  /// Every piece in at least this condition.
  case condition(atLeast: Condition)
  /// No piece older than so many years.
  case age(atMost: Int)
}

extension Measure.Basis {
  /// How often the basis occurs in a unit, or nothing if the register does not say.
  package func multiplicity(in unit: AdministrativeUnit) -> Int? {
    switch self {
    case .unit: 1
    case .counter: unit.counters
    case .residents(let group): unit.residents.map { ($0 + group - 1) / group }
    }
  }
}
