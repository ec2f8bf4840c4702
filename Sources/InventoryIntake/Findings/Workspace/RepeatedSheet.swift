import FacilityPlanning
import Vocabulary

/// Two sheets of a workbook of settings that are the same one in two languages.
struct RepeatedSheet: RoundFinding {
  static let id = "repeated-sheet"
  static let severity = Finding.Severity.error

  let first: String
  let second: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang \(second.quoted) và trang \(first.quoted) là một; chỉ trang trước được đọc.",
      en: "The sheets \(first.quoted) and \(second.quoted) are one and the same; only the first is read."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy gộp vào một trang.", en: "Put both into one sheet.")
  }
}
