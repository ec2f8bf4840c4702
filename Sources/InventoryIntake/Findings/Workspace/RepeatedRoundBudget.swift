import FacilityPlanning
import FileFormats
import Vocabulary

/// A second budget of a round.
struct RepeatedRoundBudget: FindingKind {
  static let id = "repeated-round-budget"
  static let severity = Finding.Severity.error

  let round: Round
  let first: Position

  var message: LocalizedText {
    LocalizedText(
      vi: "Ngân sách của kỳ \(round) đã ghi ở \(first.wording.vi).",
      en: "The budget of the round \(round) stands already on \(first.wording.en)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ lại số đúng; nếu là hai khoản của một kỳ, hãy ghi tổng vào một dòng.",
      en: "Keep the right one; if they are two sums for one round, write their total once."
    )
  }

  /// The budgets of rounds that have one already, however the month is written.
  static func findings(in budgets: [JSONValue], file: String) -> [Finding] {
    var seen: [Round: Position] = [:]
    return budgets.compactMap { budget in
      guard let text = budget["round"]?.string, let round = Round(text) ?? WrittenMonth(text)?.round else { return nil }
      guard let first = seen[round] else {
        seen[round] = budget.position
        return nil
      }
      return Finding(RepeatedRoundBudget(round: round, first: first), at: Source(file: file, budget.position))
    }
  }

  private static func two(_ round: String) -> String {
    """
    "budgets": [
        {"round": "2025-04", "budget": 20000000},
        {"round": "\(round)", "budget": 30000000}
      ],
    """
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:5", in: .policy, replacing: "\"assumption\": true,", with: two("2025-04")),
    .triggers(at: "6:5", in: .policy, replacing: "\"assumption\": true,", with: two("04/2025")),
    .passes(in: .policy, replacing: "\"assumption\": true,", with: two("2025-06")),
  ]
}
