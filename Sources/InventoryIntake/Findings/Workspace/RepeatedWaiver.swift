import FacilityPlanning
import FileFormats
import Vocabulary

/// A waiver of what an earlier one waives already.
struct RepeatedWaiver: FindingKind {
  static let id = "repeated-waiver"
  static let severity = Finding.Severity.error

  let first: Position

  var message: LocalizedText {
    LocalizedText(
      vi: "Điểm này đã được miễn ở \(first.wording.vi).",
      en: "The same is waived already on \(first.wording.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ lại một mục, với lý do và thời hạn đúng.",
      en: "Keep one of the two, with the right reason and day."
    )
  }

  /// The waivers that an earlier one has already; one without an attribute has all of them.
  static func findings(in waivers: [JSONValue], file: String) -> [Finding] {
    var seen: [String: Earlier] = [:]
    var findings: [Finding] = []
    for waiver in waivers {
      guard let unit = waiver["unit"]?.string, let requirement = waiver["requirement"]?.string else { continue }
      let attribute = waiver["attribute"]?.string
      let key = "\(unit) \(requirement)"
      if let first = seen[key]?.first(about: attribute) {
        findings.append(Finding(RepeatedWaiver(first: first), at: Source(file: file, waiver.position)))
      }
      seen[key, default: Earlier()].add(attribute, at: waiver.position)
    }
    return findings
  }

  /// The first waivers of one requirement: of anything, of all attributes, of each.
  private struct Earlier {
    private var any: Position?
    private var whole: Position?
    private var parts: [String: Position] = [:]

    mutating func add(_ attribute: String?, at position: Position) {
      any = any ?? position
      if let attribute { parts[attribute] = parts[attribute] ?? position } else { whole = whole ?? position }
    }

    func first(about attribute: String?) -> Position? {
      guard let attribute else { return any }
      return [whole, parts[attribute]].compactMap { $0 }.min()
    }
  }

  private static let end = "\"grantedBy\": \"Phòng Nội vụ\"}"
  private static let second = """
    "grantedBy": "Phòng Nội vụ"},
    {"unit": "tan-lieu", "requirement": "name-signboard", "until": "2025-12-31", "grantedBy": "Phòng Nội vụ",
    "reason": {"vi": "Chờ.", "en": "Waits."}
    """

  static let examples: [FindingExample] = [
    .triggers(at: "9:1", in: .waivers, replacing: end, with: second + "}"),
    .triggers(at: "9:1", in: .waivers, replacing: end, with: second + ", \"attribute\": \"text\"}"),
    .passes(in: .waivers, replacing: end, with: second + ", \"attribute\": \"width\"}"),
  ]
}
