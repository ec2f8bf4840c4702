package import FacilityPlanning
import Vocabulary

/// A photo or a scan that lay with the inventories when the proposal was made.
package struct RecordEvidence: RecordObject {
  package var file: String
  package var unit: String
  /// The length in bytes.
  package var size: Int
  /// The SHA-256 of the first 16,384 bytes.
  package var beginning: String

  package init(_ evidence: EvidenceFile) {
    file = evidence.path
    unit = evidence.unit.description
    size = evidence.size
    beginning = evidence.beginning
  }
}

extension RecordEvidence {
  package static let shape = RecordShape<RecordEvidence>(
    .member("file", \.file),
    .member("unit", \.unit),
    .member("size", \.size, LocalizedText(vi: "độ dài", en: "length")),
    .member("beginning", \.beginning, LocalizedText(vi: "phần đầu", en: "beginning"))
  )

  package static func name(of evidence: Recorded<RecordEvidence>) -> String? { evidence.file.value }
  package static func source(of evidence: Recorded<RecordEvidence>) -> String? { evidence.file.value }
}
