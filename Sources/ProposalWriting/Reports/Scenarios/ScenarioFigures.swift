import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The tables of a comparison.
struct ScenarioFigures {
  let comparison: ScenarioComparison
  let language: Language

  private var scenarios: [Scenario] { comparison.scenarios }

  /// The scenarios by their numbers, for narrow columns.
  var shortNames: [String] { scenarios.indices.map { language.text(vi: "PA \($0 + 1)", en: "No. \($0 + 1)") } }

  /// What each scenario costs and achieves.
  var results: ComparisonTable {
    ComparisonTable(
      title: title,
      plans: names,
      measures: [
        money(language.text(vi: "Ngân sách (đồng)", en: "Budget (đồng)")) { $0.plan.policy.budget },
        money(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)")) { $0.plan.cost },
      ]
        + comparison.goals.map { goal in
          ComparisonTable.Measure(
            title: goal.name[language],
            kind: .integer,
            values: scenarios.map { Phrase(achieved: $0.plan.achieved(goal), of: $0.plan.target(of: goal)) }
          )
        } + [
          count(language.text(vi: "Đơn vị nâng mức sao", en: "Units upgraded")) { $0.plan.upgradedUnits },
          count(language.text(vi: "Hạng mục", en: "Lines")) { $0.plan.lines.count },
        ]
    )
  }

  /// By how much each scenario differs from the first.
  var differences: ComparisonTable {
    ComparisonTable(
      title: title,
      plans: Array(names.dropFirst()),
      measures: [
        moneyDifference(language.text(vi: "Ngân sách (đồng)", en: "Budget (đồng)")) { $0.plan.policy.budget },
        moneyDifference(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)")) { $0.plan.cost },
      ] + comparison.goals.map { goal in difference(goal.name[language]) { $0.plan.achieved(goal) } } + [
        difference(language.text(vi: "Đơn vị nâng mức sao", en: "Units upgraded")) { $0.plan.upgradedUnits },
        difference(language.text(vi: "Hạng mục", en: "Lines")) { $0.plan.lines.count },
      ]
    )
  }

  private var title: (measures: String, plans: String) {
    (language.text(vi: "Chỉ số", en: "Measure"), language.text(vi: "Phương án", en: "Scenario"))
  }

  private var names: [String] {
    scenarios.indices.map { language.text(vi: "Phương án \($0 + 1)", en: "Scenario \($0 + 1)") }
  }

  private func money(_ title: String, _ value: (Scenario) -> Money) -> ComparisonTable.Measure {
    ComparisonTable.Measure(title: title, kind: .money, values: scenarios.map { Phrase(.money(value($0))) })
  }

  private func count(_ title: String, _ value: (Scenario) -> Int) -> ComparisonTable.Measure {
    ComparisonTable.Measure(title: title, kind: .integer, values: scenarios.map { Phrase(.integer(value($0))) })
  }

  private func moneyDifference(_ title: String, _ value: (Scenario) -> Money) -> ComparisonTable.Measure {
    let base = scenarios.first.map(value) ?? .zero
    let values = scenarios.dropFirst().map { Phrase(signed: value($0) - base) }
    return ComparisonTable.Measure(title: title, kind: .money, values: values)
  }

  private func difference(_ title: String, _ value: (Scenario) -> Int) -> ComparisonTable.Measure {
    let base = scenarios.first.map(value) ?? 0
    let values = scenarios.dropFirst().map { Phrase(signed: value($0) - base) }
    return ComparisonTable.Measure(title: title, kind: .integer, values: values)
  }
}
