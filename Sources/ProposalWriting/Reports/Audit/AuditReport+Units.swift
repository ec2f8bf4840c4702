import FacilityPlanning

extension AuditReport {
  func deviations(in language: Language) -> [Report.Block] {
    guard !audit.units.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Không có giá trị nào được ghi trong kiểm kê sai quy cách.",
            en: "No value that was reported breaks the standard."
          )
        )
      ]
    }
    return audit.units.flatMap { unit, deviations -> [Report.Block] in
      [
        .heading(level: 3, Phrase(text: unit.name[language])),
        .table(table(of: deviations, in: language)),
      ]
    }
  }

  private func table(of deviations: [UnitDeviation], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
        Report.Table.Column(language.text(vi: "Hiện có", en: "Found")),
        Report.Table.Column(language.text(vi: "Quy cách", en: "Standard")),
        Report.Table.Column(language.text(vi: "Nguồn", en: "Source"), .source),
      ],
      rows: deviations.map { deviation in
        [
          Phrase(text: deviation.requirement.title[language]),
          Phrase(text: edition.attributeName(deviation.rule.attribute)[language]),
          Phrase(text: edition.name(of: deviation.found.value, attribute: deviation.rule.attribute)[language]),
          deviation.rule.expectation(in: edition)[language],
          Phrase(.source(deviation.found.source)),
        ]
      }
    )
  }
}
