import FacilityPlanning
import Vocabulary

/// A figure of a line that its proposal has otherwise.
struct DiffersFromProposal: RoundFinding {
  static let id = "differs-from-proposal"
  static let severity = Finding.Severity.error

  let written: Int
  let proposed: Int
  let isMoney: Bool

  var message: LocalizedText {
    LocalizedText(
      vi: "Ghi đề nghị là \(written.grouped.vi)\(isMoney ? " đồng" : ""), mà tờ trình đề nghị \(proposed.grouped.vi).",
      en:
        "\(written.grouped.en)\(isMoney ? " đồng" : "") stand here as proposed, and the proposal asks for \(proposed.grouped.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy sửa ô này theo tờ trình; phần duyệt thì ghi ở cột duyệt.",
      en: "Correct the cell after the proposal; what is approved has a column of its own."
    )
  }
}
