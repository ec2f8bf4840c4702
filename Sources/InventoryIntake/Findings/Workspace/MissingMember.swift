import FacilityPlanning
import Vocabulary

/// A member that an object must have and does not, or a cell that a price must have.
struct MissingMember: FindingKind {
  static let id = "missing-member"
  static let severity = Finding.Severity.error

  let member: String
  /// What the object is, in the words of the format.
  let owner: String

  init(member: String, of owner: String) {
    self.member = member
    self.owner = owner
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "Mục \(owner.quoted) này thiếu \(member.quoted).",
      en: "This entry of \(owner.quoted) lacks \(member.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy bổ sung \(member.quoted) và giá trị của nó.",
      en: "Add \(member.quoted) and its value."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "14:5", in: .register, replacing: "\"kind\": \"ward\",", with: ""),
    .triggers(at: "1:1", in: .policy, replacing: "\"contingencyPercent\": 5,", with: ""),
    .triggers(at: "2:1", in: .prices, replacing: "3000000", with: ""),
    .passes(in: .register, replacing: "\"counters\": 4, \"residents\": 7100,", with: ""),
    .passes(in: .prices, replacing: "tool,8,", with: "tool,,"),
  ]
}
