package import FacilityPlanning
import FileFormats
package import Foundation
package import ProposalRecord
import Vocabulary

/// What `audit --json` prints.
package struct AuditRecord: JSONRecord {
  package struct Item: Encodable, Sendable {
    package var item: String
    package var requirement: String
    package var attribute: String
    package var standard: RecordDemand
    package var conforming: Int
    package var deviating: Int
    /// How many of the deviating units have a waiver.
    package var waived: Int
    package var unknown: Int
    package var absent: Int
    package var values: [Value]
    /// The chance that two units drawn with replacement use different values.
    package var dispersion: Decimal
    package var dispersionFraction: Fraction
    package var costToStandard: Int
    /// The value that most units use; absent if nobody reports any.
    package var majority: RecordAttributeValue?
  }

  /// An exact share.
  package struct Fraction: Encodable, Sendable {
    package var numerator: Int
    package var denominator: Int

    init(_ dispersion: Dispersion) {
      numerator = dispersion.numerator
      denominator = dispersion.denominator
    }
  }

  package struct Value: Encodable, Sendable {
    package var value: RecordAttributeValue
    /// How many units use the value.
    package var units: Int
    package var usedBy: [String]
    package var conforms: Bool
    /// True where each unit's text carries its own name; `value` is then the first of these texts.
    package var ownName: Bool?
    /// How units wrote it, with the number of cells.
    package var spellings: [Spelling]
  }

  package struct Spelling: Encodable, Sendable {
    package var text: String
    package var count: Int
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
  /// The day on which names and waivers are judged.
  package var day: String
  package var items: [Item]
  package var designs: [Design]
  /// In the order of what they buy per đồng.
  package var changes: [Change]
  package var units: [Unit]
  package var evidence: [Evidence]
  package var findings: [Finding]
  /// Attributes that no unit reports, though some have the thing.
  package var unrecorded: [Unrecorded]
  /// Waivers that hold and cover nothing.
  package var unusedWaivers: [RecordSource]

  package init(audit whole: CityAudit) {
    let audit = whole.uniformity
    day = whole.day.description
    evidence = whole.evidence.map(Evidence.init)
    findings = whole.findings.map(Finding.init)
    unrecorded = whole.unrecorded.map(Unrecorded.init)
    unusedWaivers = whole.unusedWaivers.map { RecordSource($0.source) }
    round = audit.round.description
    items = audit.items.map { Item($0, waived: whole.waivedUnits($0)) }
    designs = audit.designs.map(Design.init)
    changes = audit.changes.map(Change.init)
    units = audit.units.map { unit, deviations in
      Unit(unit: unit.code.description, deviations: deviations.map(Deviation.init))
    }
  }
}

extension AuditRecord.Item {
  fileprivate init(_ audit: AttributeAudit, waived: Int) {
    self.init(
      item: audit.requirement.item.description,
      requirement: audit.requirement.id.description,
      attribute: audit.rule.attribute.description,
      standard: RecordDemand(audit.rule.demand),
      conforming: audit.count(.conforming),
      deviating: audit.count(.deviating),
      waived: waived,
      unknown: audit.count(.unknown),
      absent: audit.count(.absent),
      values: audit.usages.map(AuditRecord.Value.init),
      dispersion: Decimal(sign: .plus, exponent: -3, significand: Decimal(audit.dispersionPerMille)),
      dispersionFraction: AuditRecord.Fraction(audit.dispersion),
      costToStandard: audit.costToStandard.dong,
      majority: audit.majority.map { RecordAttributeValue($0.value) }
    )
  }
}

extension AuditRecord.Value {
  fileprivate init(_ usage: AttributeAudit.Usage) {
    self.init(
      value: RecordAttributeValue(usage.value),
      units: usage.units.count,
      usedBy: usage.units.map(\.description),
      conforms: usage.conforms,
      ownName: usage.carriesOwnName ? true : nil,
      spellings: usage.spellings.map { AuditRecord.Spelling(text: $0.text, count: $0.count) }
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
