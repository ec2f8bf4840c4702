import FacilityPlanning
import Vocabulary

extension AuditRecord {
  /// The designs of one item, and what uniformity of the whole design costs.
  struct Design: Encodable, Sendable {
    struct Combination: Encodable, Sendable {
      /// The value of each attribute.
      var values: [String: RecordAttributeValue]
      var units: Int
      var usedBy: [String]
      var conforms: Bool
    }

    var item: String
    var requirement: String
    /// The majority first.
    var combinations: [Combination]
    var conforming: [String]
    var deviating: [String]
    var unknown: [String]
    var absent: [String]
    var dispersion: Fraction
    var costToStandard: Int
    var costToMajority: Int
    /// Units that deviate, and that no remedy with a price can change.
    var unpriced: [String]
  }

  /// The change of one unit to the majority design.
  struct Change: Encodable, Sendable {
    var unit: String
    var item: String
    var requirement: String
    var pieces: Int
    var cost: Int
    var before: Fraction
    var after: Fraction
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
