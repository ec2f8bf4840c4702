import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Every step of a ladder: its budget, what is achieved, and what is done otherwise than on the step before.
struct LadderStepsTable {
  let ladder: FundingLadder
  let language: Language

  var table: Report.Table {
    Report.Table(
      columns: [Report.Table.Column(language.text(vi: "Bậc (đồng)", en: "Step (đồng)"), .money)]
        + ladder.goals.map { Report.Table.Column($0.shortName[language], $0.kind == .cost ? .money : .integer) }
        + [Report.Table.Column(language.text(vi: "Mua gì, cho ai", en: "What it buys, and for whom"))],
      rows: ladder.steps.map { step in
        [Phrase(.money(step.budget))]
          + zip(ladder.goals, step.achieved).map { goal, achieved in
            Phrase(goal.kind == .cost ? .money(Money(dong: achieved)) : .integer(achieved))
          } + [purchases(of: step)]
      }
    )
  }

  /// What is bought for whom, and who has to wait for it.
  private func purchases(of step: FundingLadder.Step) -> Phrase {
    let gaining = step.changes.filter { !$0.added.isEmpty }.map { change in
      "\(name(of: change)): \(change.added.map { $0.requirement.title[language] }.joined(separator: ", "))"
    }
    let losing = step.changes.filter { $0.added.isEmpty }.map(name)
    var parts = gaining
    if !losing.isEmpty {
      let names = losing.joined(separator: ", ")
      parts.append(language.text(vi: "bớt của \(names)", en: "less for \(names)"))
    }
    return Phrase(text: parts.joined(separator: "; "))
  }

  /// The unit, with its stars where they change.
  private func name(of change: OptionChange) -> String {
    let name = change.unit.name[language]
    guard let before = change.before.projectedStar, let after = change.after.projectedStar, before != after else {
      return name
    }
    return language.text(vi: "\(name) (\(before) → \(after) sao)", en: "\(name) (\(before) → \(after) stars)")
  }
}
