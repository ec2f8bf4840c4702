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
