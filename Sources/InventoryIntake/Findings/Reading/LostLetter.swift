import FacilityPlanning
import Vocabulary

/// A letter that some program could not convert and wrote as `�`.
struct LostLetter: FindingKind {
  static let id = "lost-letter"
  static let severity = Finding.Severity.error

  let text: String

  /// The finding, if a text holds such a letter.
  init?(_ text: String) {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    self.text = text
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) có chữ đã bị mất khi chuyển mã và thành dấu �.",
      en: "\(text.quoted) has a letter that was lost in a conversion and became �."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy mở tệp gốc và lưu lại bằng «CSV UTF-8», hoặc gõ lại ô này.",
      en: "Open the original file and save it as «CSV UTF-8», or type the cell again."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:42", replacing: "TÂN LIỄU,", with: "T\u{FFFD}N LIỄU,"),
    .passes(replacing: "5.150.000,", with: "5.150.000,Biển mới?"),
  ]
}
