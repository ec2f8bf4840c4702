import FacilityPlanning
import Vocabulary

/// A decision that stands in two files.
struct RepeatedDecision: RoundFinding {
  static let id = "repeated-decision"
  static let severity = Finding.Severity.error

  let number: String
  let first: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Quyết định \(number.quoted) cùng ngày đã có ở \(first.quoted).",
      en: "The decision \(number.quoted) of the same day stands in \(first.quoted) already."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ một tệp, để không duyệt hai lần cho cùng một khoản.",
      en: "Keep one of the files, so that nothing is approved twice."
    )
  }
}
