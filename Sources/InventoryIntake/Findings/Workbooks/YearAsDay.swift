import FacilityPlanning
import Vocabulary

/// A year in a cell with the format of a date, which makes a day of 1905 of it: 2021 shows as 13 July 1905.
struct YearAsDay: FindingKind {
  static let id = "year-as-day"
  static let severity = Finding.Severity.error

  /// The day that the cell shows.
  let text: String
  /// The number that the cell holds.
  let year: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Ô hiện ngày \(text.quoted); có lẽ đã ghi năm \(year) vào ô có định dạng ngày.",
      en:
        "The cell shows the day \(text.quoted); perhaps the year \(year) was written into a cell with the format of a date."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đổi định dạng ô sang General (Format Cells > Number); ô phải hiện \(year).",
      en: "Give the cell the format General (Format Cells > Number); it should then show \(year)."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "Kiểm kê!F4", in: .workbook, replacing: "<c r=\"F4\">", with: "<c r=\"F4\" s=\"1\">"),
    .passes(
      in: .workbook,
      replacing: "<c r=\"F4\"><v>2021</v></c>",
      with: "<c r=\"F4\" s=\"1\"><v>44362</v></c>"
    ),
  ]
}
