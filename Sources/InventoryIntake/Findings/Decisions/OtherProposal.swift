import FacilityPlanning
import Vocabulary

/// A decision that answers another state of a proposal than the one that is there.
struct OtherProposal: RoundFinding {
  static let id = "other-proposal"
  static let severity = Finding.Severity.error

  let name: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Mã kiểm tra không khớp: tờ trình \(name.quoted) đã khác với bản mà quyết định này trả lời.",
      en: "The digest differs: the proposal \(name.quoted) is not the one that the decision answers."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy khôi phục bản tờ trình đã trình ký; nếu quyết định trả lời bản mới, hãy lập lại bảng bằng lệnh decide.",
      en: "Restore the proposal that was signed; if the decision answers the new one, make the sheet again with decide."
    )
  }
}
