package import FacilityPlanning
package import Vocabulary

/// A policy without a budget: units can be checked and assessed, and nothing can be planned.
struct MissingBudget: FindingKind {
  static let id = "missing-budget"
  static let severity = Finding.Severity.warning

  /// The round that has none, where others have.
  var round: Round?

  var blankMember: String? { "budget" }

  var message: LocalizedText {
    if let round {
      return LocalizedText(
        vi: "Kỳ \(round) chưa có ngân sách: kiểm tra và chấm điểm được, nhưng chưa lập được phương án.",
        en: "The round \(round) has no budget: units can be checked and assessed, and nothing can be planned."
      )
    }
    return LocalizedText(
      vi: "Chưa có ngân sách: kiểm tra và chấm điểm được, nhưng chưa lập được phương án.",
      en: "There is no budget: units can be checked and assessed, and nothing can be planned."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi \("budget".quoted), hoặc nêu --budget khi lập phương án.",
      en: "Write \("budget".quoted), or name --budget when you plan."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "1:1", in: .policy, replacing: "\"budget\": 150000000,", with: ""),
    .triggers(at: "1:1", in: .policy, replacing: "150000000", with: "null"),
    .passes(in: .policy, replacing: "150000000", with: "0"),
  ]
}

extension Finding {
  /// A round without a budget, where the policy gives budgets to other rounds only.
  ///
  /// - Parameter file: that in which the policy stands.
  package static func missingBudget(of round: Round, under policy: Policy, in file: String) -> [Finding] {
    guard !policy.roundBudgets.isEmpty, policy.budgeted(for: round).isWithoutBudget else { return [] }
    return [Finding(MissingBudget(round: round), at: Source(file: file))]
  }
}
