import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The years side by side.
struct YearFigures {
  let series: YearSeries
  let language: Language

  var table: ComparisonTable {
    ComparisonTable(
      title: (language.text(vi: "Chỉ số", en: "Measure"), language.text(vi: "Năm", en: "Year")),
      plans: series.years.map { language.text(vi: "Năm \($0.year)", en: "\($0.year)") },
      measures: [
        money(language.text(vi: "Ngân sách (đồng)", en: "Budget (đồng)")) { $0.plan.policy.budget },
        money(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)")) { $0.plan.cost },
      ]
        + series.goals.map { goal in
          ComparisonTable.Measure(
            title: goal.name[language],
            kind: .integer,
            values: series.years.map { Phrase(achieved: $0.plan.achieved(goal), of: $0.plan.target(of: goal)) }
          )
        } + [
          count(language.text(vi: "Đơn vị nâng mức sao", en: "Units upgraded")) { $0.plan.upgradedUnits },
          count(language.text(vi: "Hạng mục", en: "Lines")) { $0.plan.lines.count },
          count(language.text(vi: "Thiếu hụt mới", en: "New gaps")) { $0.openings.count },
          count(language.text(vi: "Thiếu hụt còn lại", en: "Gaps left")) { $0.plan.unfunded.count },
          money(language.text(vi: "Kinh phí còn thiếu (đồng)", en: "Cost of the gaps left (đồng)")) { $0.backlogCost },
        ]
    )
  }

  private func money(_ title: String, _ value: (YearPlan) -> Money) -> ComparisonTable.Measure {
    ComparisonTable.Measure(title: title, kind: .money, values: series.years.map { Phrase(.money(value($0))) })
  }

  private func count(_ title: String, _ value: (YearPlan) -> Int) -> ComparisonTable.Measure {
    ComparisonTable.Measure(title: title, kind: .integer, values: series.years.map { Phrase(.integer(value($0))) })
  }
}
