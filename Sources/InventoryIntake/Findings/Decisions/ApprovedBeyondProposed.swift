import FacilityPlanning
import Vocabulary

/// More approved for a line than was proposed.
struct ApprovedBeyondProposed: FindingKind {
  static let id = "approved-beyond-proposed"
  static let severity = Finding.Severity.error

  let approved: Int
  let proposed: Int
  let isMoney: Bool

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Duyệt \(approved.grouped.vi)\(isMoney ? " đồng" : ""), nhiều hơn đề nghị là \(proposed.grouped.vi)\(isMoney ? " đồng" : "").",
      en: "\(approved.grouped.en)\(isMoney ? " đồng" : "") are approved, more than the \(proposed.grouped.en) proposed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu với quyết định; phần duyệt thêm cần một tờ trình của nó.",
      en: "Hold it against the decision; what is approved beyond it needs a proposal of its own."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:63", in: .decision, replacing: "1,5035000,1,", with: "1,5035000,2,"),
    .passes(in: .decision, replacing: "1,5035000,1,", with: "2,5035000,1,"),
    .passes(.decision),
  ]
}
