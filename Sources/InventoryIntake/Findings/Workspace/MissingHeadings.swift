import FacilityPlanning
import Vocabulary

/// A sheet of the workbook of settings whose headings nobody knows.
struct MissingHeadings: RoundFinding {
  static let id = "missing-headings"
  static let severity = Finding.Severity.error

  let sheet: String
  let headings: [LocalizedText]

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang \(sheet.quoted) không có dòng tiêu đề nào đọc được.",
      en: "The sheet \(sheet.quoted) has no row of headings that can be read."
    )
  }

  var remedy: LocalizedText {
    let shown = headings.prefix(4)
    let (vi, en) = (shown.map(\.vi.quoted), shown.map(\.en.quoted))
    return LocalizedText(
      vi: "Hãy ghi một dòng tiêu đề, như \(vi.joined(separator: ", ")).",
      en: "Write a row of headings, like \(en.joined(separator: ", "))."
    )
  }
}
