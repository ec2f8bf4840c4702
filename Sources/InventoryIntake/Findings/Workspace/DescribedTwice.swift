import FacilityPlanning
import Vocabulary

/// A document of settings that stands both in a file and in the workbook.
struct DescribedTwice: RoundFinding {
  static let id = "described-twice"
  static let severity = Finding.Severity.error

  let workbook: String
  let sheet: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Nội dung của tệp này cũng ghi ở trang \(sheet.quoted) của \(workbook.quoted).",
      en: "What this file says also stands in the sheet \(sheet.quoted) of \(workbook.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ một nơi: chuyển tệp này đi, hoặc xóa nội dung trang đó.",
      en: "Keep one of them: move this file away, or clear that sheet."
    )
  }
}
