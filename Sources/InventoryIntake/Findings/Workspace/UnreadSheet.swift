import FacilityPlanning
import Vocabulary

/// A sheet of the workbook of settings that is none of those that are read.
struct UnreadSheet: RoundFinding {
  static let id = "unread-sheet"
  static let severity = Finding.Severity.warning

  let name: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang \(name.quoted) không thuộc các trang cài đặt nên không được đọc.",
      en: "The sheet \(name.quoted) is none of the sheets of settings and is not read."
    )
  }

  var remedy: LocalizedText {
    let nearest = NearestWords(SettingsSheet.all.flatMap { [$0.name.vi, $0.name.en] }).slips(of: name)
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
