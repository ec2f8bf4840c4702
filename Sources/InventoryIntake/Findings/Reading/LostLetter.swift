import FacilityPlanning
import Vocabulary

/// A letter that some program could not convert and wrote as `�` or as `?`.
struct LostLetter: FindingKind {
  static let id = "lost-letter"
  static let severity = Finding.Severity.error

  let text: String
  /// What the letter became.
  let mark: Character

  /// The finding, if a text holds such a letter.
  init?(_ text: String) {
    // The mark is EF BF BD, and hardly any text has the first of these bytes.
    guard text.utf8.contains(0xEF), text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    self.text = text
    mark = "\u{FFFD}"
  }

  /// The finding, if a text that states a fact has question marks in place of letters: `Bi?n t?n`, `S? l??ng`.
  init?(ofFact text: String) {
    if let lost = LostLetter(text) {
      self = lost
      return
    }
    guard text.utf8.contains(UInt8(ascii: "?")), Self.hasQuestionMarkInside(text) else { return nil }
    self.text = text
    mark = "?"
  }

  /// Whether a letter follows a question mark at once: no question ends like that.
  static func hasQuestionMarkInside(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == "?" && ($1.isLetter || $1 == "\u{FFFD}") }
  }

  /// A whole file is converted at once.
  var cause: String? { String(mark) }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) có chữ đã bị mất khi chuyển mã và thành dấu \(mark).",
      en: "\(text.quoted) has a letter that was lost in a conversion and became \(mark)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Cần tệp gốc: hãy mở tệp ban đầu và lưu lại bằng «CSV UTF-8», hoặc gõ lại ô này.",
      en: "The original is needed: open it and save it as «CSV UTF-8», or type the cell again."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:42", replacing: "TÂN LIỄU,", with: "T\u{FFFD}N LIỄU,"),
    .triggers(at: "4:42", replacing: "UBND PHƯỜNG TÂN LIỄU", with: "UBND PH??NG T?N LI?U"),
    .triggers(at: "4:25", replacing: "1,Tốt,2021", with: "1,T?t,2021"),
    .passes(replacing: "5.150.000,", with: "5.150.000,Biển mới?"),
  ]
}
