import FacilityPlanning
import Vocabulary

/// A rule whose demand does not fit the kind of its attribute.
struct DemandMismatch: FindingKind {
  static let id = "demand-mismatch"
  static let severity = Finding.Severity.error

  let attribute: Slug
  /// The member that fits.
  let member: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Yêu cầu này không hợp với loại của thuộc tính \(attribute.description.quoted).",
      en: "The demand does not fit the kind of the attribute \(attribute.description.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy dùng \(member.quoted) cho thuộc tính này.",
      en: "Use \(member.quoted) for this attribute."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "39:7", in: .criteria, replacing: "\"atLeast\": 450", with: "\"currentName\": true"),
    .triggers(at: "40:7", in: .criteria, replacing: "\"oneOf\": [\"red\", \"brass\"]", with: "\"atLeast\": 2"),
    .passes(.criteria),
  ]
}
