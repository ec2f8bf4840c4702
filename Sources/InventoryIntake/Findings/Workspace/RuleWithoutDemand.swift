import FacilityPlanning
import Vocabulary

/// A rule of the identity standard that demands nothing, or several things at once.
struct RuleWithoutDemand: FindingKind {
  static let id = "rule-without-demand"
  static let severity = Finding.Severity.error

  /// The demands that the rule has.
  let count: Int

  var message: LocalizedText {
    count == 0
      ? LocalizedText(vi: "Quy tắc này không đặt ra yêu cầu nào.", en: "The rule demands nothing.")
      : LocalizedText(
        vi: "Quy tắc này đặt ra \(count) yêu cầu cùng lúc.",
        en: "The rule demands \(count) things at once."
      )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi đúng một trong ba: \"atLeast\": 450, \"oneOf\": [\"red\"] hoặc \"currentName\": true.",
      en: "Write exactly one of the three: \"atLeast\": 450, \"oneOf\": [\"red\"] or \"currentName\": true."
    )
  }

  var remedyInSheet: LocalizedText? {
    LocalizedText(
      vi: "Hãy điền đúng một trong ba ô: \"atLeast\", \"oneOf\" hoặc \"currentName\".",
      en: "Fill in exactly one of the three cells \"atLeast\", \"oneOf\" and \"currentName\"."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "39:7", in: .criteria, replacing: "\"atLeast\": 450, ", with: ""),
    .triggers(
      at: "41:7",
      in: .criteria,
      replacing: "\"currentName\": true",
      with: "\"currentName\": true, \"atLeast\": 9"
    ),
    .passes(in: .criteria, replacing: "\"atLeast\": 450", with: "\"atLeast\": 600"),
  ]
}
