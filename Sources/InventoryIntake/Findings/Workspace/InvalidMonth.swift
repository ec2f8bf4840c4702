import FacilityPlanning
import Vocabulary

/// A round that is not written as a month, or as one that no calendar has.
struct InvalidMonth: FindingKind {
  static let id = "invalid-month"
  static let severity = Finding.Severity.error

  let text: String
  let member: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) ở \(member.quoted) không phải là tháng của một kỳ kiểm kê.",
      en: "\(text.quoted) in \(member.quoted) is not the month of a round."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi năm bốn chữ số và tháng, như 2025-04.",
      en: "Write the year in four digits and the month, like 2025-04."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:11", in: .policy, replacing: "\"assumption\": true,", with: budget(of: "2025-13")),
    .triggers(at: "5:11", in: .policy, replacing: "\"assumption\": true,", with: budget(of: "04-25")),
    .passes(in: .policy, replacing: "\"assumption\": true,", with: budget(of: "2025-04")),
    .passes(in: .policy, replacing: "\"assumption\": true,", with: budget(of: "tháng 4/2025")),
  ]

  private static func budget(of round: String) -> String {
    "\"budgets\": [\n{\"round\": \"\(round)\", \"budget\": 20000000}],"
  }
}
