import FacilityPlanning
import Vocabulary

/// A text so long that it is hardly what belongs into its cell.
struct TextTooLong: FindingKind {
  static let id = "text-too-long"
  static let severity = Finding.Severity.error

  static let maximum = 2_000

  let text: String

  /// The finding, if a text is too long.
  init?(_ text: String) {
    guard text.utf8.count > Self.maximum,
      let end = text.index(text.startIndex, offsetBy: Self.maximum, limitedBy: text.endIndex), end < text.endIndex
    else { return nil }
    self.text = text
  }

  var message: LocalizedText {
    let (shown, length) = (text.quoted, text.count)
    return LocalizedText(
      vi: "\(shown) dài \(length.grouped.vi) ký tự, nhiều nhất là \(Self.maximum.grouped.vi).",
      en: "\(shown) has \(length.grouped.en) characters; the most is \(Self.maximum.grouped.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy rút gọn; nếu nhiều ô bị gộp thành một, hãy tìm dấu ngoặc kép thiếu hoặc thừa.",
      en: "Shorten it; if several cells became one, look for a missing or surplus quotation mark."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:73", replacing: "5.150.000,", with: "5.150.000," + String(repeating: "biển cũ ", count: 251)),
    .passes(replacing: "5.150.000,", with: "5.150.000," + String(repeating: "biển cũ ", count: 249)),
  ]
}
