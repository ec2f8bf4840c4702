import FacilityPlanning
import Vocabulary

/// A heading that is not known, over a column that holds the names of items, and was read as theirs.
struct AssumedColumn: FindingKind {
  static let id = "assumed-column"
  static let severity = Finding.Severity.warning

  let heading: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Không biết tiêu đề \(heading.quoted); đã đọc cột này là tên hạng mục vì các ô bên dưới ghi tên hạng mục.",
      en: "The heading \(heading.quoted) is not known; its column is read as that of the items, whose names it holds."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy sửa tiêu đề thành «Tên hạng mục».", en: "Change the heading to «Item».")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "3:5", replacing: "Tên hạng mục", with: "Danh sách"),
    .passes(replacing: "Tên hạng mục", with: "Tên tài sản (1)"),
    .passes(.csv),
  ]
}
