package import FacilityPlanning
package import Foundation

/// What `audit --json` prints.
package struct AuditRecord: JSONRecord {
  package struct Item: Encodable, Sendable {
    package var item: String
    package var requirement: String
    package var attribute: String
    package var standard: RecordDemand
    package var conforming: Int
    package var deviating: Int
    package var unknown: Int
    package var absent: Int
    package var values: [Value]
    /// The chance that two units drawn with replacement use different values.
    package var dispersion: Decimal
    package var costToStandard: Int
  }

  package struct Value: Encodable, Sendable {
    package var value: RecordAttributeValue
    /// How many units use the value.
    package var units: Int
    package var usedBy: [String]
    package var conforms: Bool
    /// True where each unit's text carries its own name; `value` is then the first of these texts.
    package var ownName: Bool?
  }

  package struct Unit: Encodable, Sendable {
    package var unit: String
    package var deviations: [Deviation]
  }

  package struct Deviation: Encodable, Sendable {
    package var item: String
    package var requirement: String
    package var attribute: String
    package var found: RecordAttributeValue
    package var expected: RecordDemand
    package var source: RecordSource
  }

  package let schema = "onestop.audit/1"
  package var round: String
  package var items: [Item]
  package var units: [Unit]

  package init(audit: UniformityAudit) {
    round = audit.round.description
    items = audit.items.map(Item.init)
    units = audit.units.map { unit, deviations in
      Unit(unit: unit.code.description, deviations: deviations.map(Deviation.init))
    }
  }
}

extension AuditRecord.Item {
  fileprivate init(_ audit: AttributeAudit) {
    self.init(
      item: audit.requirement.item.description,
      requirement: audit.requirement.id.description,
      attribute: audit.rule.attribute.description,
      standard: RecordDemand(audit.rule.demand),
      conforming: audit.count(.conforming),
      deviating: audit.count(.deviating),
      unknown: audit.count(.unknown),
      absent: audit.count(.absent),
      values: audit.usages.map { usage in
        AuditRecord.Value(
          value: RecordAttributeValue(usage.value),
          units: usage.units.count,
          usedBy: usage.units.map(\.description),
          conforms: usage.conforms,
          ownName: usage.carriesOwnName ? true : nil
        )
      },
      dispersion: Decimal(sign: .plus, exponent: -3, significand: Decimal(audit.dispersionPerMille)),
      costToStandard: audit.costToStandard.dong
    )
  }
}

extension AuditRecord.Deviation {
  fileprivate init(_ deviation: UnitDeviation) {
    self.init(
      item: deviation.requirement.item.description,
      requirement: deviation.requirement.id.description,
      attribute: deviation.rule.attribute.description,
      found: RecordAttributeValue(deviation.found.value),
      expected: RecordDemand(deviation.rule.demand),
      source: RecordSource(deviation.found.source)
    )
  }
}
