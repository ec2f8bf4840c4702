import FacilityPlanning
import Vocabulary

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
      vi: "Hãy ghi \(year) nếu đúng; trong Excel, đặt định dạng ô là Date rồi lưu lại.",
      en: "Write \(year) if that is right; in the spreadsheet, give the cell the format Date, and save again."
    )
  }

  var replacements: [String] { ["\(year)"] }

  static let examples: [FindingExample] = [
    .triggers(at: "4:29", replacing: "2021", with: "44362"),
    .triggers(at: "6:100", in: .json, replacing: "\"year\": 2021", with: "\"year\": 44362"),
    .triggers(at: "Kiểm kê!F4", in: .workbook, replacing: "<v>2021</v>", with: "<v>44362</v>"),
    .passes(replacing: "2021", with: "15/06/2021"),
  ]
}
