import Documents
import FacilityPlanning
import Vocabulary

/// What would change that a gap is funded or not: from the explanation of its unit or, where there is none, from the ladder.
struct PageReasons {
  private let explanations: [Slug: UnitExplanation]
  /// The least budget of the ladder above the plan's at which a gap of a unit is closed.
  private let firstBudgets: [Slug: [Slug: Money]]
  private let ladder: FundingLadder
  private let budget: Money

  init(_ content: PageContent, budget: Money) {
    explanations = Dictionary(uniqueKeysWithValues: content.explanations.map { ($0.unit.unit.code, $0) })
    ladder = content.ladder
    self.budget = budget
    var firstBudgets: [Slug: [Slug: Money]] = [:]
    if content.explanations.isEmpty {
      for step in ladder.steps where step.budget > budget {
        for change in step.changes {
          for gap in change.added where firstBudgets[change.unit.code]?[gap.requirement.id] == nil {
            firstBudgets[change.unit.code, default: [:]][gap.requirement.id] = step.budget
          }
        }
      }
    }
    self.firstBudgets = firstBudgets
  }

  /// What the unit gets, in a sentence.
  func summary(of unit: Slug) -> LocalizedPhrase? {
    explanations[unit].map { ExplanationSentences(explanation: $0).summary }
  }

  /// The star that the plan does not give to the unit, and what it takes.
  func nextStar(of unit: Slug) -> (stars: Int, sentences: [LocalizedPhrase])? {
    guard let explanation = explanations[unit], let star = explanation.nextStar else { return nil }
    return (star.stars, ExplanationSentences(explanation: explanation).sentences(about: star))
  }

  /// What would change the decision about each gap of the unit, by requirement.
  func sentences(about unit: UnitPlan, open: some Collection<UnfundedGap>) -> [Slug: [LocalizedPhrase]] {
    guard let explanation = explanations[unit.unit.code] else {
      let waiting = open.filter { $0.reason.isOfBudget }.map(\.gap.requirement.id)
      return Dictionary(uniqueKeysWithValues: waiting.map { ($0, [level(of: $0, unit.unit.code)]) })
    }
    let sentences = ExplanationSentences(explanation: explanation)
    let funded = explanation.funded.map { ($0.line.requirement.id, sentences.sentences(about: $0)) }
    let open = explanation.open.map { ($0.gap.gap.requirement.id, sentences.sentences(about: $0)) }
    return Dictionary(uniqueKeysWithValues: funded + open)
  }

  /// At which of the budgets that the page shows a gap is closed.
  private func level(of requirement: Slug, _ unit: Slug) -> LocalizedPhrase {
    if let first = firstBudgets[unit]?[requirement] {
      return LocalizedPhrase(
        vi:
          "Trong các mức ngân sách trên trang này, mức thấp nhất có bố trí khoản này: \(first) đồng (thêm \(first - budget) đồng).",
        en: "Of the budgets on this page, the lowest that funds it is \(first) đồng (another \(first - budget))."
      )
    }
    return LocalizedPhrase(
      vi: "Mọi mức ngân sách trên trang này, đến \(max(ladder.reach, budget)) đồng, đều chưa bố trí khoản này.",
      en: "None of the budgets on this page, up to \(max(ladder.reach, budget)) đồng, funds it."
    )
  }
}
