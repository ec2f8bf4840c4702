import FacilityPlanning
package import ProposalRecord
import Vocabulary

extension AuditRecord {
  /// The evidence of one unit, in numbers.
  package struct Evidence: Encodable, Sendable {
    package var unit: String
    /// Absent if the unit submitted nothing.
    package var file: String?
    package var found: Int
    package var missing: Int
    package var unexpected: Int
    package var misplaced: Int
    package var notAudited: Int

    init(_ evidence: CityAudit.Evidence) {
      unit = evidence.unit.description
      file = evidence.file
      found = evidence.found
      missing = evidence.missing
      unexpected = evidence.unexpected
      misplaced = evidence.misplaced
      notAudited = evidence.notAudited
    }
  }

  /// One thing that the audit says about a unit; what does not fit its kind is absent.
  package struct Finding: Encodable, Sendable {
    package struct Waiver: Encodable, Sendable {
      package var reason: RecordText
      package var grantedBy: String
      package var until: String
      package var source: RecordSource
    }

    package var kind: String
    package var level: String
    package var unit: String
    package var item: String
    package var requirement: String?
    package var attribute: String?
    package var found: RecordAttributeValue?
    /// Why the requirement was not audited.
    package var reason: String?
    /// Whose name a text carries: `official`, `otherTime`, `otherUnit` or `unknown`.
    package var carries: String?
    /// The unit whose name a text carries.
    package var carriedUnit: String?
    package var sources: [RecordSource]
    package var waiver: Waiver?
  }

  /// An attribute that no unit reports.
  package struct Unrecorded: Encodable, Sendable {
    package var requirement: String
    package var attribute: String

    init(_ item: AttributeAudit) {
      requirement = item.requirement.id.description
      attribute = item.rule.attribute.description
    }
  }
}

extension AuditRecord.Finding {
  init(_ finding: AuditFinding) {
    self.init(
      kind: finding.kind.rawValue,
      level: finding.level.rawValue,
      unit: finding.unit.description,
      item: finding.item.description,
      requirement: finding.requirement?.id.description,
      attribute: finding.attribute?.description,
      sources: finding.sources.map(RecordSource.init),
      waiver: finding.waiver.map(Waiver.init)
    )
    switch finding.subject {
    case .deviation(let deviation, let name):
      found = RecordAttributeValue(deviation.found.value)
      switch name {
      case .official: carries = "official"
      case .otherTime: carries = "otherTime"
      case .otherUnit(let unit): (carries, carriedUnit) = ("otherUnit", unit.description)
      case .unknown: carries = "unknown"
      case nil: break
      }
    case .misplaced(_, let text, let unit): (found, carriedUnit) = (.text(text), unit.description)
    case .unexpected(_, let pieces): found = pieces.map { .number($0) }
    case .notAudited(_, let why): reason = why.rawValue
    case .missing, .offMajority: break
    }
  }
}

extension AuditRecord.Finding.Waiver {
  fileprivate init(_ waiver: Waiver) {
    self.init(
      reason: RecordText(waiver.reason),
      grantedBy: waiver.grantedBy,
      until: waiver.until.description,
      source: RecordSource(waiver.source)
    )
  }
}
