import FacilityPlanning
import Vocabulary

/// A day or a time in a column of numbers: often a number that got the format of a date.
struct DayForNumber: FindingKind {
  static let id = "day-for-number"
  static let severity = Finding.Severity.error

  /// The day or time as the file holds it.
  let text: String
  let column: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Ô ở cột \(column.quoted) là ngày giờ \(text.quoted), không phải số.",
      en: "The cell in the column \(column.quoted) is the day or time \(text.quoted), not a number."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đổi định dạng ô sang General (Format Cells > Number) rồi ghi lại con số.",
      en: "Give the cell the format General (Format Cells > Number), and write the number again."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "Kiểm kê!D6", in: .workbook, replacing: "<c r=\"D6\">", with: "<c r=\"D6\" s=\"1\">"),
    .passes(
      in: .workbook,
      replacing: "<c r=\"F6\"><v>2022</v></c>",
      with: "<c r=\"F6\" s=\"1\"><v>44713</v></c>"
    ),
  ]
}
