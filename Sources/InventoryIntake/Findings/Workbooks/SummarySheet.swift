import FacilityPlanning
import Vocabulary

/// A sheet with headings and figures but no known item, beside the sheet that is read: a summary.
struct SummarySheet: FindingKind {
  static let id = "summary-sheet"
  static let severity = Finding.Severity.warning

  let sheet: String
  /// The sheet that is read.
  let read: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang tính \(sheet.quoted) không ghi hạng mục nào đã biết nên không được đọc; đã đọc trang \(read.quoted).",
      en: "The sheet \(sheet.quoted) names no known item and is not read; the sheet \(read.quoted) is."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi:
        "Nếu đó chỉ là trang tổng hợp, có thể để nguyên; nếu có số liệu kiểm kê, hãy chuyển vào trang \(read.quoted).",
      en: "If it is only a summary, it may stay; if it holds figures of the inventory, move them to \(read.quoted)."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "Tổng hợp!A1",
      workbook: SampleWorkbook.text([
        ("Kiểm kê", Sample.inventorySheet),
        ("Tổng hợp", SampleWorkbook.sheet("STT,Hạng mục,Số lượng\n1,Biển hiệu,1\n2,Trang thiết bị,4\n")),
      ])
    ),
    .passes(.workbook),
  ]
}
