import FacilityPlanning
import Vocabulary

/// A second sheet of a workbook that looks like an inventory too.
struct SeveralInventories: FindingKind {
  static let id = "several-inventories"
  static let severity = Finding.Severity.error

  let sheet: String
  /// The first sheet that looks like one.
  let first: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Trang tính \(sheet.quoted) và trang \(first.quoted) đều có tiêu đề và số liệu của bảng kiểm kê.",
      en: "The sheet \(sheet.quoted) and the sheet \(first.quoted) both have the headings and figures of an inventory."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ lại một trang có số liệu của kỳ này; xóa các trang kia hoặc chuyển sang tệp khác.",
      en: "Keep the one sheet with the figures of this round; delete the others or move them to another file."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "Kiểm kê tháng 1!A3",
      workbook: SampleWorkbook.text([("Kiểm kê", Sample.inventorySheet), ("Kiểm kê tháng 1", Sample.inventorySheet)])
    ),
    .passes(.workbook),
  ]
}
