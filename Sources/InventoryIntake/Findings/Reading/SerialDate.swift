import FacilityPlanning

/// A day as the number by which spreadsheets count it: `44362` is 15 June 2021.
struct SerialDate: FindingKind {
  static let id = "serial-date"
  static let severity = Finding.Severity.error

  let text: String
  /// The year that a spreadsheet means by it.
  let year: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) là số thứ tự ngày của Excel, không phải năm; có lẽ là một ngày trong năm \(year).",
      en: "\(text.quoted) is a spreadsheet's number of a day, not a year; perhaps a day in \(year)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi \(year) nếu đúng; trong Excel, đặt định dạng ô là Date trước khi lưu thành CSV.",
      en: "Write \(year) if that is right; in the spreadsheet, give the cell the format Date before saving it as CSV."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:29", replacing: "2021", with: "44362"),
    .triggers(at: "6:100", in: .json, replacing: "\"year\": 2021", with: "\"year\": 44362"),
    .passes(replacing: "2021", with: "15/06/2021"),
  ]
}
