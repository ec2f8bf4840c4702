import FacilityPlanning
import Vocabulary

/// A member that the format does not know: often a slip of the pen.
struct UnknownMember: FindingKind {
  static let id = "unknown-member"
  static let severity = Finding.Severity.warning

  let member: String
  let known: [String]

  var message: LocalizedText {
    LocalizedText(
      vi: "Mục \(member.quoted) không có trong định dạng nên không được đọc.",
      en: "The member \(member.quoted) is not known to the format and is not read."
    )
  }

  var remedy: LocalizedText {
    let nearest = NearestWords(known).nearest(to: member)
    guard !nearest.isEmpty else {
      return LocalizedText(
        vi: "Hãy xóa mục này, hoặc chuyển nội dung vào \"note\".",
        en: "Delete it, or move its content into \"note\"."
      )
    }
    let choice = LocalizedText.choice(of: nearest)
    return LocalizedText(vi: "Có phải là \(choice.vi)? Hãy sửa lại tên.", en: "Is it \(choice.en)? Correct the name.")
  }

  static let examples: [FindingExample] = [
    .triggers(at: "15:45", in: .register, replacing: "\"counters\"", with: "\"countres\""),
    .triggers(at: "4:3", in: .policy, replacing: "\"assumption\": true,", with: "\"hạn chót\": \"30/9\","),
    .triggers(at: "3:3", in: .json, replacing: "\"unit\"", with: "\"unitt\""),
    .passes(in: .policy, replacing: "\"assumption\": true,", with: "\"source\": \"Minh họa\","),
  ]
}
