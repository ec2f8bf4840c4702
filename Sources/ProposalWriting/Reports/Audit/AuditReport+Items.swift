import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

extension AuditReport {
  func blocks(of requirement: Requirement, in language: Language) -> [Report.Block] {
    let items = audit.uniformity.items.filter { $0.requirement.id == requirement.id }
    return [
      .heading(level: 2, Phrase(text: requirement.title[language])),
      .table(standings(of: items, in: language)),
      .table(usages(of: items, in: language)),
    ] + (audit.uniformity.designs.first { $0.requirement.id == requirement.id }.map { design($0, in: language) } ?? [])
  }

  private func standings(of items: [AttributeAudit], in language: Language) -> Report.Table {
    let standings = AttributeAudit.Standing.allCases
    let waivedColumn =
      audit.waived.isEmpty
      ? [] : [Report.Table.Column(language.text(vi: "Trong đó được miễn", en: "Of these waived"), .integer)]
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
        Report.Table.Column(language.text(vi: "Quy cách", en: "Standard")),
      ] + standings.map { Report.Table.Column($0.name[language], .integer) } + waivedColumn + [
        Report.Table.Column(language.text(vi: "Độ phân tán", en: "Dispersion"), .percent),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
      ],
      rows: items.map { item in
        [
          Phrase(text: edition.attributeName(item.rule.attribute)[language]),
          item.rule.expectation(in: edition)[language],
        ] + standings.map { Phrase(.integer(item.count($0))) }
          + waivedColumn.map { _ in Phrase(.integer(audit.waivedUnits(item))) } + [
            Phrase(.perMille(item.dispersionPerMille)),
            Phrase(.money(item.costToStandard)),
          ]
      }
    )
  }

  private func usages(of items: [AttributeAudit], in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
        Report.Table.Column(language.text(vi: "Giá trị gặp", en: "Value found")),
        Report.Table.Column(language.text(vi: "Cách ghi (số lần)", en: "Spellings (times)")),
        Report.Table.Column(language.text(vi: "Số đơn vị", en: "Units"), .integer),
        Report.Table.Column(language.text(vi: "Đánh giá", en: "Verdict"), .status),
      ],
      rows: items.flatMap { item in
        item.usages.map { usage in
          let standing: AttributeAudit.Standing = usage.conforms ? .conforming : .deviating
          return [
            Phrase(text: edition.attributeName(item.rule.attribute)[language]),
            value(of: usage, attribute: item.rule.attribute, in: language),
            usage.spellings(in: language),
            Phrase(.integer(usage.units.count)),
            Phrase(.status(standing.name[language], usage.conforms ? .good : .bad)),
          ]
        }
      }
    )
  }

  func value(of usage: AttributeAudit.Usage, attribute: Slug, in language: Language) -> Phrase {
    let name = edition.name(of: usage.value, attribute: attribute)
    guard usage.carriesOwnName else { return Phrase(text: name[language]) }
    return language.phrase(vi: "tên của từng đơn vị, như \(name.vi)", en: "each unit's own name, like \(name.en)")
  }
}

extension AttributeAudit.Usage {
  /// What the units wrote, with the number of cells; nothing where that is what the value shows, and of texts that carry
  /// each unit's own name the number alone.
  fileprivate func spellings(in language: Language) -> Phrase {
    if carriesOwnName { return language.phrase(vi: "\(spellings.count) cách ghi", en: "\(spellings.count) spellings") }
    if let only = spellings.first, spellings.count == 1, .text(only.text) == value { return Phrase() }
    return Phrase.joined(spellings.map { "\($0.text) (\($0.count))" }, separator: "; ")
  }
}
