import FacilityPlanning
import FacilityWording
import ProposalRecord
import Vocabulary

extension AuditRecord {
  /// The evidence of one unit, in numbers.
  struct Evidence: Encodable, Sendable {
    var unit: String
    /// Absent if the unit submitted nothing.
    var file: String?
    var found: Int
    var missing: Int
    var unexpected: Int
    var misplaced: Int
    var notAudited: Int
    /// Absent if nobody sent photos.
    var photos: Photos?

    init(_ evidence: CityAudit.Evidence, _ photos: PhotoAudit?) {
      self.photos = photos.map { Photos($0, of: evidence.unit) }
      unit = evidence.unit.description
      file = evidence.file
      found = evidence.found
      missing = evidence.missing
      unexpected = evidence.unexpected
      misplaced = evidence.misplaced
      notAudited = evidence.notAudited
    }
  }

  /// How many files of photos a unit sent, and how many of its signs and charts they show.
  struct Photos: Encodable, Sendable {
    var files: Int
    var named: Int
    var ofUnit: Int
    var none: Int

    init(_ photos: PhotoAudit, of unit: Slug) {
      files = photos.files(of: unit).count
      named = photos.count(.named, of: unit)
      ofUnit = photos.count(.ofUnit, of: unit)
      none = photos.count(.none, of: unit)
    }
  }

  /// A sign or a chart that a unit reports, and the photos named for it.
  struct Photographed: Encodable, Sendable {
    var unit: String
    var requirement: String
    /// `named`, `ofUnit` or `none`.
    var standing: String
    var files: [String]

    init(_ entry: PhotoAudit.Entry) {
      unit = entry.unit.description
      requirement = entry.requirement.id.description
      standing = entry.standing.rawValue
      files = entry.photos.map(\.path)
    }
  }

  /// One thing that the audit says about a unit; what does not fit its kind is absent.
  struct Finding: Encodable, Sendable {
    struct Waiver: Encodable, Sendable {
      var reason: RecordText
      var grantedBy: String
      var until: String
      var source: RecordSource
    }

    var kind: String
    var level: String
    var unit: String
    var item: String
    var requirement: String?
    var attribute: String?
    var found: RecordAttributeValue?
    /// Why the requirement was not audited.
    var reason: String?
    /// Whose name a text carries: `official`, `otherTime`, `otherUnit` or `unknown`.
    var carries: String?
    /// The unit whose name a text carries.
    var carriedUnit: String?
    var sources: [RecordSource]
    var waiver: Waiver?
    /// Of what was bought by a decision: the whole sentence in both languages.
    var message: RecordText?
  }

  /// An attribute that no unit reports.
  struct Unrecorded: Encodable, Sendable {
    var requirement: String
    var attribute: String

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
    case .delivery(let doubt): message = RecordText(doubt.found)
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
