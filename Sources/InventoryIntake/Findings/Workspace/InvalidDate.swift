import FacilityPlanning
import Vocabulary

/// A date that is not written as one, or that no calendar has.
struct InvalidDate: FindingKind {
  static let id = "invalid-date"
  static let severity = Finding.Severity.error

  let text: String
  let member: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở \(member.quoted) không phải là một ngày viết theo dạng năm-tháng-ngày.",
      en: "\(text.quoted) in \(member.quoted) is not a date written as year-month-day."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy ghi ngày như 2025-02-14.", en: "Write the date like 2025-02-14.")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:23", in: .criteria, replacing: "2025-01-15", with: "15/01/2025"),
    .triggers(at: "4:23", in: .criteria, replacing: "2025-01-15", with: "2025-02-30"),
    .triggers(at: "2:96", in: .prices, replacing: "2025-02-10", with: "10/02/2025"),
    .passes(.criteria),
  ]
}
