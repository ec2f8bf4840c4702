import FacilityPlanning
import Vocabulary

/// A cell that should hold a year and holds something else.
struct InvalidYear: FindingKind {
  static let id = "invalid-year"
  static let severity = Finding.Severity.error

  let text: String
  let column: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở cột \(column.quoted) không phải là một năm hay một ngày có thật.",
      en: "\(text.quoted) in the column \(column.quoted) is not a year or a day that exists."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi năm đủ bốn chữ số, ví dụ 2021, hoặc ngày như 15/06/2021; nếu không biết thì để trống.",
      en: "Write the year in four digits, like 2021, or a day like 15/06/2021; if it is not known, leave it blank."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:29", replacing: "2021", with: "khoảng 2021"),
    .triggers(at: "4:29", replacing: "2021", with: "30/02/2021"),
    .triggers(at: "4:29", replacing: "2021", with: "06/15/2021"),
    .triggers(at: "4:29", replacing: "2021", with: "1021"),
    .passes(replacing: "2021", with: "Năm 2021"),
    .passes(replacing: "2021", with: "15/06/2021"),
    .passes(replacing: "2021", with: "6/2021"),
    .passes(replacing: "2021", with: "2021-06-15"),
  ]
}
