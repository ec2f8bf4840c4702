import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The goals in their order: what is achieved, what was wished for, and whether more is possible.
struct GoalsTable {
  let goals: [GoalOutcome]
  let language: Language

  var table: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Mục tiêu", en: "Goal")),
        Report.Table.Column(language.text(vi: "Kết quả", en: "Achieved"), .integer),
        Report.Table.Column(language.text(vi: "Chỉ tiêu", en: "Target"), .integer),
        Report.Table.Column(language.text(vi: "Đánh giá", en: "Verdict"), .status),
        Report.Table.Column(language.text(vi: "Chứng minh", en: "Proof")),
      ],
      rows: goals.enumerated().map { place, outcome in
        [
          Phrase(.integer(place + 1)),
          Phrase(text: outcome.goal.title[language]),
          Phrase(outcome.goal.kind == .cost ? .money(Money(dong: outcome.achieved)) : .integer(outcome.achieved)),
          outcome.target.map { Phrase(.integer($0)) } ?? Phrase(text: "–"),
          Phrase(.status(outcome.verdict[language], outcome.tone)),
          outcome.proof[language],
        ]
      }
    )
  }

  /// What must be said where a goal is not proven.
  var warning: Report.Block? {
    let open = goals.filter { !$0.isProven }
    guard !open.isEmpty else { return nil }
    return .note(
      .warning,
      language.phrase(
        vi: "Phương án chưa được chứng minh là tốt nhất ở \(open.count) mục tiêu: \(list(open)).",
        en: "The plan is not proven best for \(open.count) of the goals: \(list(open))."
      )
    )
  }

  private func list(_ goals: [GoalOutcome]) -> String {
    goals.map { $0.goal.title[language] }.joined(separator: "; ")
  }
}
