import FacilityPlanning
import Vocabulary

/// A code or an id that is not written as one.
struct InvalidCode: FindingKind {
  static let id = "invalid-code"
  static let severity = Finding.Severity.error

  let text: String
  let member: String

  /// The text as a code, if its letters allow one.
  private var proposal: Slug? {
    let plain = WordKey(text).plain
    return Slug(plain.split(separator: " ").joined(separator: "-"))
  }

  var message: LocalizedText {
    LocalizedText(
      vi:
        "\(text.quoted) ở \(member.quoted) không phải là một mã: mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
      en: "\(text.quoted) in \(member.quoted) is not a code: a code has only plain small letters, digits and hyphens."
    )
  }

  var remedy: LocalizedText {
    let example = (proposal?.description ?? "tan-lieu").quoted
    return LocalizedText(vi: "Hãy ghi mã như \(example).", en: "Write a code like \(example).")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "14:14", in: .register, replacing: "\"tan-lieu\"", with: "\"Tân Liễu\""),
    .triggers(at: "2:1", in: .prices, replacing: "name-signboard", with: "name_signboard"),
    .passes(.register),
  ]
}
