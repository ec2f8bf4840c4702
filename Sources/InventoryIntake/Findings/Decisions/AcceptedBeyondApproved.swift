import FacilityPlanning
import Vocabulary

/// More accepted of a line than was approved.
struct AcceptedBeyondApproved: FindingKind {
  static let id = "accepted-beyond-approved"
  static let severity = Finding.Severity.error

  let accepted: Int
  let approved: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Nghiệm thu \(accepted.grouped.vi), nhiều hơn số được duyệt là \(approved.grouped.vi).",
      en: "\(accepted.grouped.en) are accepted, more than the \(approved.grouped.en) approved."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu biên bản nghiệm thu với quyết định; cái nhận ngoài quyết định thì không ghi ở đây.",
      en: "Hold the record of acceptance against the decision; what came besides the decision does not belong here."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:109", in: .decision, replacing: "Công ty A,1,", with: "Công ty A,2,"),
    .passes(.decision),
  ]
}
