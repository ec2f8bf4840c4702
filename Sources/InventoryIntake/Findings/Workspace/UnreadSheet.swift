import FacilityPlanning
import Vocabulary

/// A sheet of the workbook of settings, or of a decision, that is none of those that are read.
struct UnreadSheet: RoundFinding {
  static let id = "unread-sheet"
  static let severity = Finding.Severity.warning

  let name: String
  /// The sheet of a decision that is read in its place; absent in settings.
  var read: String?

  var message: LocalizedText {
    if let read {
      return LocalizedText(
        vi: "Trang \(name.quoted) không được đọc: quyết định nằm ở trang \(read.quoted).",
        en: "The sheet \(name.quoted) is not read: the decision stands on \(read.quoted)."
      )
    }
    return LocalizedText(
      vi: "Trang \(name.quoted) không thuộc các trang cài đặt nên không được đọc.",
      en: "The sheet \(name.quoted) is none of the sheets of settings and is not read."
    )
  }

  var remedy: LocalizedText {
    let known = read == nil ? SettingsSheet.all.flatMap { [$0.name.vi, $0.name.en] } : []
    let nearest = NearestWords(known).slips(of: name)
    guard !nearest.isEmpty else {
      return LocalizedText(
        vi: "Nếu là trang nháp thì có thể để nguyên, hoặc ẩn đi.",
        en: "If it is for notes it may stay; hide it to be told no more."
      )
    }
    let choice = LocalizedText.question(of: nearest)
    return LocalizedText(
      vi: "Có phải là \(choice.vi)? Nếu đúng, hãy sửa tên trang.",
      en: "Is it \(choice.en)? If so, correct the name of the sheet."
    )
  }
}
