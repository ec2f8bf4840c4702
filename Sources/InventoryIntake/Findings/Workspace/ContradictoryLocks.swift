import FacilityPlanning
import FileFormats
import Vocabulary

/// Two decisions of the policy that cannot both be respected.
struct ContradictoryLocks: FindingKind {
  static let id = "contradictory-locks"
  static let severity = Finding.Severity.error

  let unit: String
  let requirement: String?
  let first: Position

  var message: LocalizedText {
    let what = requirement.map { " (\($0))" } ?? ""
    return LocalizedText(
      vi: "Quyết định này về \((unit + what).quoted) trái với quyết định ở \(first.wording.vi).",
      en: "The decision about \((unit + what).quoted) contradicts the one on \(first.wording.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ lại một quyết định: \"fund\" (phải cấp) hoặc \"exclude\" (không cấp).",
      en: "Keep one of the two: \"fund\" or \"exclude\"."
    )
  }

  /// The locks that say the opposite of an earlier one about the same gap.
  ///
  /// A lock without a requirement is about all gaps of its unit.
  static func findings(in locks: [JSONValue], file: String) -> [Finding] {
    var findings: [Finding] = []
    for (index, lock) in locks.enumerated() {
      guard let unit = lock["unit"]?.string, let action = lock["action"]?.string else { continue }
      let requirement = lock["requirement"]?.string
      let opposite = locks[..<index].first { other in
        let otherRequirement = other["requirement"]?.string
        return other["unit"]?.string == unit && other["action"]?.string != action
          && (otherRequirement == nil || requirement == nil || otherRequirement == requirement)
      }
      guard let opposite else { continue }
      let kind = ContradictoryLocks(unit: unit, requirement: requirement, first: opposite.position)
      findings.append(Finding(kind, at: Source(file: file, lock.position)))
    }
    return findings
  }

  private static let second =
    "\"en\": \"Promised.\"}},\n{\"unit\": \"yen-lu\", \"reason\": {\"vi\": \"Chờ.\", \"en\": \"Wait.\"}, "

  static let examples: [FindingExample] = [
    .triggers(at: "21:1", in: .policy, replacing: "\"en\": \"Promised.\"}}", with: second + "\"action\": \"exclude\"}"),
    .triggers(
      at: "21:1",
      in: .policy,
      replacing: "\"en\": \"Promised.\"}}",
      with: second + "\"action\": \"exclude\", \"requirement\": \"counter-computer\"}"
    ),
    .passes(
      in: .policy,
      replacing: "\"en\": \"Promised.\"}}",
      with: second + "\"action\": \"exclude\", \"requirement\": \"computer-age\"}"
    ),
  ]
}
