package import FacilityPlanning
import FileFormats
import Foundation
import ProposalRecord
import Vocabulary

/// What `audit --json` prints.
package struct AuditRecord: JSONRecord {
  struct Item: Encodable, Sendable {
    var item: String
    var requirement: String
    var attribute: String
    var standard: RecordDemand
    var conforming: Int
    var deviating: Int
    /// How many of the deviating units have a waiver.
    var waived: Int
    var unknown: Int
    var absent: Int
    var values: [Value]
    /// The chance that two units drawn with replacement use different values.
    var dispersion: Decimal
    var dispersionFraction: Fraction
    var costToStandard: Int
    /// The value that most units use; absent if nobody reports any.
    var majority: RecordAttributeValue?
  }

  /// An exact share.
  struct Fraction: Encodable, Sendable {
    var numerator: Int
    var denominator: Int

    init(_ dispersion: Dispersion) {
      numerator = dispersion.numerator
      denominator = dispersion.denominator
    }
  }

  struct Value: Encodable, Sendable {
    var value: RecordAttributeValue
    /// How many units use the value.
    var units: Int
    var usedBy: [String]
    var conforms: Bool
    /// True where each unit's text carries its own name; `value` is then the first of these texts.
    var ownName: Bool?
    /// How units wrote it, with the number of cells.
    var spellings: [Spelling]
  }

  struct Spelling: Encodable, Sendable {
    var text: String
    var count: Int
  }

  struct Unit: Encodable, Sendable {
    var unit: String
    var deviations: [Deviation]
  }

  struct Deviation: Encodable, Sendable {
    var item: String
    var requirement: String
    var attribute: String
    var found: RecordAttributeValue
    var expected: RecordDemand
    var source: RecordSource
  }

  package let schema = "onestop.audit/1"
  var round: String
  /// The day on which names and waivers are judged.
  var day: String
  var items: [Item]
  var designs: [Design]
  /// In the order of what they buy per đồng.
  var changes: [Change]
  var units: [Unit]
  var evidence: [Evidence]
  /// The signs and charts that units report, and the photos of them; absent if nobody sent any.
  var photos: [Photographed]?
  var findings: [Finding]
  /// Attributes that no unit reports, though some have the thing.
  var unrecorded: [Unrecorded]
  /// Waivers that hold and cover nothing.
  var unusedWaivers: [RecordSource]

  package init(audit whole: CityAudit) {
    let audit = whole.uniformity
    day = whole.day.description
    evidence = whole.evidence.map { Evidence($0, whole.photos) }
    photos = whole.photos?.entries.map(Photographed.init)
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
