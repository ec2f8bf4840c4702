import FacilityPlanning
import Vocabulary

/// A list that must have an entry and has none.
struct EmptyList: FindingKind {
  static let id = "empty-list"
  static let severity = Finding.Severity.error

  let member: String

  var message: LocalizedText {
    LocalizedText(vi: "Danh sách \(member.quoted) không có mục nào.", en: "The list \(member.quoted) has no entry.")
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy thêm ít nhất một mục.", en: "Add at least one entry.")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:12", in: .policy, replacing: policyGoals, with: "\"goals\": []"),
    .passes(in: .policy, replacing: policyGoals, with: "\"goals\": [{\"goal\": \"points\"}]"),
  ]

  private static var policyGoals: String {
    let text = Sample.policy.text
    let start = text.firstRange(of: "\"goals\"")?.lowerBound ?? text.startIndex
    let end = text[start...].firstIndex(of: "]") ?? start
    return String(text[start...end])
  }
}
