import FacilityPlanning
import Vocabulary

/// A member that stands twice in one object.
struct DuplicateMember: FindingKind {
  static let id = "duplicate-member"
  static let severity = Finding.Severity.error

  let member: String

  var message: LocalizedText {
    LocalizedText(
      vi: "Mục \(member.quoted) được ghi hai lần trong cùng một chỗ.",
      en: "The member \(member.quoted) stands twice in one place."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(vi: "Hãy giữ lại một và xóa mục kia.", en: "Keep one of the two and delete the other.")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:3", in: .policy, replacing: "\"assumption\": true,", with: "\"budget\": 200000000,"),
    .triggers(
      at: "8:46",
      in: .json,
      replacing: "\"quantity\": 1, \"condition\": \"good\", \"year\": 2018",
      with: "\"quantity\": 1, \"quantity\": 2"
    ),
    .passes(.policy),
  ]
}
