import FacilityPlanning
import Vocabulary

extension AuditRecord {
  /// The designs of one item, and what uniformity of the whole design costs.
  package struct Design: Encodable, Sendable {
    package struct Combination: Encodable, Sendable {
      /// The value of each attribute.
      package var values: [String: RecordAttributeValue]
      package var units: Int
      package var usedBy: [String]
      package var conforms: Bool
    }

    package var item: String
    package var requirement: String
    /// The majority first.
    package var combinations: [Combination]
    package var conforming: [String]
    package var deviating: [String]
    package var unknown: [String]
    package var absent: [String]
    package var dispersion: Fraction
    package var costToStandard: Int
    package var costToMajority: Int
    /// Units that deviate, and that no remedy with a price can change.
    package var unpriced: [String]
  }

  /// The change of one unit to the majority design.
  package struct Change: Encodable, Sendable {
    package var unit: String
    package var item: String
    package var requirement: String
    package var pieces: Int
    package var cost: Int
    package var before: Fraction
    package var after: Fraction
  }
}

extension AuditRecord.Design {
  init(_ audit: DesignAudit) {
    let units = { (standing: AttributeAudit.Standing) in audit.units(standing).map(\.description) }
    self.init(
      item: audit.requirement.item.description,
      requirement: audit.requirement.id.description,
      combinations: audit.designs.map { design in
        Combination(
          values: Dictionary(
            zip(audit.rules, design.values).map { ($0.attribute.description, RecordAttributeValue($1.value)) },
            uniquingKeysWith: { first, _ in first }
          ),
          units: design.units.count,
          usedBy: design.units.map(\.description),
          conforms: design.conforms
        )
      },
      conforming: units(.conforming),
      deviating: units(.deviating),
      unknown: units(.unknown),
      absent: units(.absent),
      dispersion: AuditRecord.Fraction(audit.dispersion),
      costToStandard: audit.costToStandard.dong,
      costToMajority: audit.costToMajority.dong,
      unpriced: audit.unpriced.map(\.description)
    )
  }
}

extension AuditRecord.Change {
  init(_ change: UniformityChange) {
    self.init(
      unit: change.unit.description,
      item: change.requirement.item.description,
      requirement: change.requirement.id.description,
      pieces: change.pieces,
      cost: change.remedy.cost.dong,
      before: AuditRecord.Fraction(change.before),
      after: AuditRecord.Fraction(change.after)
    )
  }
}
