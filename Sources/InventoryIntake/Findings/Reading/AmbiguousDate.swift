import FacilityPlanning
import Vocabulary

/// A date with a year of two digits, which can be of either century, or the day.
struct AmbiguousDate: FindingKind {
  static let id = "ambiguous-date"
  static let severity = Finding.Severity.error

  let text: String
  let column: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) không rõ năm nào: năm chỉ có hai chữ số.",
      en: "\(text.quoted) in the column \(column.quoted) leaves the year open: it has only two digits."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi năm đủ bốn chữ số, ví dụ 15/06/2021 hoặc 2021.",
      en: "Write the year in four digits, like 15/06/2021 or 2021."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:29", replacing: "2021", with: "15/06/21"),
    .triggers(at: "4:29", replacing: "2021", with: "01-02-03"),
    .triggers(at: "4:29", replacing: "2021", with: "06/21"),
    .passes(replacing: "2021", with: "01/02/2021"),
  ]
}
