import FacilityPlanning
import FileFormats
import Vocabulary

/// A number in a cell that is merged over several rows, and may be that of each row or of all together.
struct MergedNumber: FindingKind {
  static let id = "merged-number"
  static let severity = Finding.Severity.error

  let text: String
  let range: CellRange

  var message: LocalizedText {
    LocalizedText(
      vi: "Các ô \(range) được gộp: không rõ \(text.quoted) là của từng dòng hay của tất cả các dòng cộng lại.",
      en: "The cells \(range) are merged: \(text.quoted) can be meant for each row or for all rows together."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy bỏ gộp ô (Unmerge Cells) và ghi số của từng dòng.",
      en: "Unmerge the cells and write the number of each row."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "Kiểm kê!D4",
      workbook: Sample.workbook.text(replacing: "<c r=\"D5\"><v>1</v></c>", with: "").replacing(
        "</sheetData>",
        with: "</sheetData><mergeCells><mergeCell ref=\"D4:D5\"/></mergeCells>",
        maxReplacements: 1
      )
    ),
    .passes(.workbook),
  ]
}
