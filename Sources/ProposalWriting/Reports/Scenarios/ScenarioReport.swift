package import Documents
package import FacilityPlanning
package import Vocabulary

/// Scenarios as a person compares them: how each is made, its figures, and how they differ from the first.
package struct ScenarioReport: Sendable {
  private let comparison: ScenarioComparison

  package init(_ comparison: ScenarioComparison) { self.comparison = comparison }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let round = comparison.scenarios.first?.plan.round
    let title = language.text(
      vi: "So sánh các phương án phân bổ kinh phí" + (round.map { ", kỳ kiểm kê \($0.name.vi)" } ?? ""),
      en: "Funding scenarios compared" + (round.map { ", inventories of \($0.name.en)" } ?? "")
    )
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)),
      .list(
        Report.List(.numbered, comparison.scenarios.map { ScenarioSentences($0, comparison).making[language] })
      ),
    ]
    for (place, scenario) in comparison.scenarios.enumerated() {
      blocks += ScenarioSentences(scenario, comparison).warnings(number: place + 1).map {
        .note(.warning, $0[language])
      }
    }
    let figures = ScenarioFigures(comparison: comparison, language: language)
    blocks.append(.heading(level: 2, language.phrase(vi: "Kết quả", en: "Results")))
    blocks += figures.results.blocks
    if comparison.scenarios.count > 1 {
      blocks.append(
        .heading(level: 2, language.phrase(vi: "Chênh lệch so với phương án 1", en: "Difference from scenario 1"))
      )
      blocks += figures.differences.blocks
      blocks.append(
        .heading(level: 2, language.phrase(vi: "Đơn vị có mức sao dự kiến khác nhau", en: "Units that end differently"))
      )
      blocks += units(figures, in: language)
    }
    return Report(language: language, title: title, blocks: blocks)
  }

  private func units(_ figures: ScenarioFigures, in language: Language) -> [Report.Block] {
    let units = comparison.differingUnits
    guard !units.isEmpty else {
      let phrase = language.phrase(
        vi: "Mọi đơn vị có cùng mức sao dự kiến ở tất cả các phương án.",
        en: "Every unit ends at the same star in all scenarios."
      )
      return [.paragraph(phrase)]
    }
    let stars = comparison.scenarios.map { scenario in
      Dictionary(uniqueKeysWithValues: scenario.plan.units.map { ($0.unit.code, $0.starAfter) })
    }
    let table = Report.Table(
      columns: [Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit"))]
        + figures.shortNames.map { Report.Table.Column($0, .integer) },
      rows: units.map { unit in
        [Phrase(text: unit.name[language])]
          + stars.map { star in star[unit.code].flatMap(\.self).map { "\($0)" } ?? "–" }
      }
    )
    return [.table(table)]
  }
}
