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
    var earlier: [Subject: FirstActions] = [:]
    return locks.enumerated().compactMap { index, lock in
      guard let unit = lock["unit"]?.string else { return nil }
      let action = lock["action"]?.string
      let requirement = lock["requirement"]?.string
      // What an earlier lock can contradict: that of the same gap, of all gaps, or, for all gaps, of any.
      let subjects =
        requirement.map { [.gap(unit, $0), .allGaps(unit)] } ?? [Subject.allGaps(unit), .anyGap(unit)]
      let opposite = action.flatMap { action in subjects.compactMap { earlier[$0]?.first(other: action) }.min() }
      for subject in requirement.map({ [.gap(unit, $0), .anyGap(unit)] }) ?? [Subject.allGaps(unit)] {
        earlier[subject, default: FirstActions()].add(action, at: index)
      }
      guard let opposite else { return nil }
      let kind = ContradictoryLocks(unit: unit, requirement: requirement, first: locks[opposite].position)
      return Finding(kind, at: Source(file: file, lock.position))
    }
  }

  /// What locks are about, so that the earlier ones need not be searched.
  private enum Subject: Hashable {
    case gap(String, String)
    case allGaps(String)
    case anyGap(String)
  }

  /// The first lock about something, and the first with another action.
  private struct FirstActions {
    private var first: (action: String?, index: Int)?
    private var second: Int?

    mutating func add(_ action: String?, at index: Int) {
      guard let first else { return first = (action, index) }
      if second == nil, first.action != action { second = index }
    }

    /// The first lock with another action than a given one.
    func first(other action: String) -> Int? { first?.action == action ? second : first?.index }
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
