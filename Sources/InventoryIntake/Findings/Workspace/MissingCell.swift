import FacilityPlanning
import Vocabulary

/// A cell of the workbook of settings that must be filled in and is not.
struct MissingCell: RoundFinding {
  static let id = "missing-cell"
  static let severity = Finding.Severity.error

  let heading: LocalizedText
  let hasColumn: Bool

  var message: LocalizedText {
    hasColumn
      ? LocalizedText(vi: "Ô \(heading.vi.quoted) còn trống.", en: "The cell \(heading.en.quoted) is blank.")
      : LocalizedText(
        vi: "Dòng này cần \(heading.vi.quoted), mà trang không có cột đó.",
        en: "The row needs \(heading.en.quoted), and the sheet has no such column."
      )
  }

  var remedy: LocalizedText {
    hasColumn
      ? LocalizedText(vi: "Hãy điền vào ô này.", en: "Fill the cell in.")
      : LocalizedText(
        vi: "Hãy thêm cột \(heading.vi.quoted) và điền cho từng dòng.",
        en: "Add the column \(heading.en.quoted) and fill it in for each row."
      )
  }
}
