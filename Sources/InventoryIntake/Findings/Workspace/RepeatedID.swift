import FacilityPlanning
import FileFormats
import Vocabulary

/// A code that two entries of one list share.
struct RepeatedID: FindingKind {
  static let id = "repeated-id"
  static let severity = Finding.Severity.error

  let id: String

  var message: LocalizedText {
    LocalizedText(
      vi: "\(id.quoted) đã được dùng ở một mục phía trên.",
      en: "\(id.quoted) is already used by an entry above."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy xóa mục lặp, hoặc đặt cho nó một mã khác.",
      en: "Delete the repeated entry, or give it a code of its own."
    )
  }

  /// The texts among some values that an earlier one has already.
  static func findings(in values: [JSONValue], file: String) -> [Finding] {
    var seen: Set<String> = []
    return values.compactMap { value in
      guard let id = value.string, !seen.insert(id).inserted else { return nil }
      return Finding(RepeatedID(id: id), at: Source(file: file, value.position))
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "18:14", in: .register, replacing: "\"dong-son\"", with: "\"tan-lieu\""),
    .triggers(at: "8:14", in: .policy, replacing: "\"retain\"", with: "\"upgrades\""),
    .triggers(at: "3:1", in: .prices, replacing: "signboard-repair", with: "name-signboard"),
    .passes(.criteria),
  ]
}
