import FacilityPlanning
import Vocabulary

/// A word where the format knows only certain others.
struct UnknownWord: FindingKind {
  static let id = "unknown-word"
  static let severity = Finding.Severity.error

  let text: String
  let member: String
  let known: [String]

  var message: LocalizedText {
    LocalizedText(
      vi: "\(text.quoted) không phải là giá trị của \(member.quoted).",
      en: "\(text.quoted) is not a value of \(member.quoted)."
    )
  }

  var remedy: LocalizedText { .write(oneOf: known, insteadOf: text) }

  static let examples: [FindingExample] = [
    .triggers(at: "14:92", in: .register, replacing: "\"kind\": \"ward\"", with: "\"kind\": \"phường\""),
    .triggers(at: "7:14", in: .policy, replacing: "\"upgrades\"", with: "\"upgrade\""),
    .triggers(at: "2:76", in: .prices, replacing: ",yes,tool", with: ",có,tool"),
    .passes(.policy),
  ]
}
