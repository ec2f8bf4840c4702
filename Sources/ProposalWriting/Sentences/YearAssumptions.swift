import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What is assumed about the years to come, as whole sentences.
struct YearAssumptions {
  let series: YearSeries

  var sentences: [LocalizedPhrase] {
    let year = "\(series.round.year)"
    let rise = LocalizedText(
      vi: Figures(.vietnamese).percentage(series.escalation),
      en: Figures(.english).percentage(series.escalation)
    )
    return [
      LocalizedPhrase(
        vi: "Hạng mục đã bố trí kinh phí được coi là hoàn thành và đúng quy cách từ năm sau.",
        en: "What is funded in a year is in place and to the standard from the next."
      ),
      LocalizedPhrase(
        vi: "Mức sao dự kiến của năm trước là mức sao được công nhận của năm sau.",
        en: "The projected star of a year is the recognised star of the next."
      ),
      series.escalation == .zero
        ? LocalizedPhrase(
          vi: "Đơn giá giữ nguyên như trong bảng đơn giá.",
          en: "Prices stay as the price list has them."
        )
        : LocalizedPhrase(
          vi:
            "Đơn giá trong bảng là giá năm \(year); mỗi năm sau tăng \(rise.vi) so với năm trước, làm tròn lên đến đồng.",
          en:
            "The prices of the list are those of \(year); each year they rise by \(rise.en) on the year before, rounded up to whole đồng."
        ),
      LocalizedPhrase(
        vi: "Thiết bị không thay mới già thêm mỗi năm một tuổi; quá số năm quy định thì thành thiếu hụt mới.",
        en: "What is not replaced grows a year older each year; past the age allowed it becomes a new gap."
      ),
      LocalizedPhrase(
        vi: "Nội dung chưa rõ vẫn là chưa rõ; điểm ngoài cơ sở vật chất, số quầy và dân số giữ nguyên.",
        en: "What is unknown stays unknown; scores other than facilities, counters and residents stay the same."
      ),
    ]
  }
}

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
