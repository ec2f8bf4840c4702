import FacilityPlanning
import FileFormats
import Vocabulary

/// A name that two units of the register share, perhaps with its accents composed in one and decomposed in the other.
struct RepeatedName: FindingKind {
  static let id = "repeated-name"
  static let severity = Finding.Severity.warning

  let name: String
  let first: Position

  var message: LocalizedText {
    LocalizedText(
      vi:
        "Tên \(name.quoted) giống tên của đơn vị ở \(first.wording.vi); tệp chỉ ghi tên sẽ được coi là của đơn vị đó.",
      en:
        "The name \(name.quoted) is that of the unit on \(first.wording.en); a file with no more than the name counts as that one's."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Nếu là hai đơn vị, hãy ghi thêm vào tên để phân biệt; nếu là một, hãy xóa mục lặp.",
      en: "If there are two units, add to a name what tells them apart; if it is one, delete the repeated entry."
    )
  }

  /// The Vietnamese names that an earlier unit has already, however they are spelled in bytes.
  static func findings(in units: [JSONValue], file: String) -> [Finding] {
    var seen: [WordKey: Position] = [:]
    return units.compactMap { unit in
      guard let value = unit["name"]?["vi"], let name = value.string, !WordKey(name).isEmpty else { return nil }
      guard let first = seen[WordKey(name)] else {
        seen[WordKey(name)] = value.position
        return nil
      }
      return Finding(RepeatedName(name: name, first: first), at: Source(file: file, value.position))
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "18:41", in: .register, replacing: "Phường Đồng Sơn", with: "Phường Ta\u{302}n Li\u{EA}\u{303}u"),
    .passes(in: .register, replacing: "Phường Đồng Sơn", with: "Xã Tân Liễu"),
    .passes(.register),
  ]
}
