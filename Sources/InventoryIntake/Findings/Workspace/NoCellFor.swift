import FacilityPlanning
import Vocabulary

/// A member of a document for which the workbook of settings has no cell.
struct NoCellFor: RoundFinding {
  static let id = "no-cell-for"
  static let severity = Finding.Severity.error

  /// The way to the member: `units[3].name.fr`.
  let path: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(path.quoted) không có chỗ trong sổ cài đặt, hoặc không giữ được nguyên vẹn.",
      en: "\(path.quoted) has no place in the workbook of settings, or does not come through whole."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy sửa hoặc bỏ mục này rồi chuyển lại; điều cần ghi nhớ thì ghi vào \("note".quoted).",
      en: "Correct or delete it and convert again; what is to be remembered belongs into \("note".quoted)."
    )
  }
}
