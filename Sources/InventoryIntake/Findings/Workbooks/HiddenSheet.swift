import FacilityPlanning
import Vocabulary

/// An inventory on a sheet that is not shown.
struct HiddenSheet: FindingKind {
  static let id = "hidden-sheet"
  static let severity = Finding.Severity.warning

  let sheet: String
  /// Whether the inventory is read from it, because no sheet that is shown has one.
  let isRead: Bool

  var message: LocalizedText {
    isRead
      ? LocalizedText(
        vi: "Bảng kiểm kê nằm ở trang tính ẩn \(sheet.quoted), người ký duyệt không nhìn thấy.",
        en: "The inventory stands on the hidden sheet \(sheet.quoted), where those who sign it do not see it."
      )
      : LocalizedText(
        vi: "Trang tính ẩn \(sheet.quoted) cũng có bảng kiểm kê; trang này không được đọc.",
        en: "The hidden sheet \(sheet.quoted) holds an inventory too; it is not read."
      )
  }

  var remedy: LocalizedText {
    isRead
      ? LocalizedText(
        vi: "Trong Excel, bấm chuột phải vào tên một trang, chọn Unhide, rồi kiểm tra lại số liệu.",
        en: "In the spreadsheet, right-click the name of a sheet, choose Unhide, and check the figures."
      )
      : LocalizedText(
        vi: "Nếu trang này là bản cũ, hãy xóa; nếu là bản đúng, hãy chọn Unhide và xóa trang kia.",
        en: "If it is an old one, delete it; if it is the right one, unhide it and delete the other."
      )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "Kiểm kê!A3",
      in: .workbook,
      replacing: "name=\"Kiểm kê\"",
      with: "name=\"Kiểm kê\" state=\"hidden\""
    ),
    .passes(in: .workbook, replacing: "name=\"Hướng dẫn\"", with: "name=\"Hướng dẫn\" state=\"hidden\""),
  ]
}
