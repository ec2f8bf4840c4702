import FacilityPlanning
import Vocabulary

/// More approved for a line of a proposal by several decisions together than was proposed.
struct ApprovedTwice: RoundFinding {
  static let id = "approved-twice"
  static let severity = Finding.Severity.error

  let approved: Int
  let proposed: Int
  /// The cell of the decision before.
  let first: Source

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Cùng với \(first.description), khoản này được duyệt \(approved.grouped.vi), nhiều hơn đề nghị là \(proposed.grouped.vi).",
      en:
        "Together with \(first.description), \(approved.grouped.en) are approved for this, more than the \(proposed.grouped.en) proposed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đối chiếu hai quyết định; khoản nào chỉ thuộc một quyết định thì ở quyết định kia ghi 0.",
      en: "Hold the two decisions against each other; write 0 in the one to which the line does not belong."
    )
  }
}
