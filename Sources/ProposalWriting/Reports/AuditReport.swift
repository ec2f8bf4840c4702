package import FacilityPlanning

/// The uniformity audit as a person reads it: item by item against the standard, then what each unit has to change.
package struct AuditReport: Sendable {
  private let audit: UniformityAudit
  private let register: Register
  private let edition: CriteriaEdition

  package init(audit: UniformityAudit, register: Register, edition: CriteriaEdition) {
    self.audit = audit
    self.register = register
    self.edition = edition
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let title = language.text(
      vi: "Kiểm tra tính thống nhất về nhận diện, kỳ kiểm kê \(audit.round.name.vi)",
      en: "Uniformity audit, inventories of \(audit.round.name.en)"
    )
    var blocks: [Report.Block] = [.heading(level: 1, Phrase(text: title))]
    guard !audit.items.isEmpty else {
      blocks.append(
        .paragraph(
          language.phrase(
            vi: "Bộ tiêu chí không có quy cách nhận diện nào để kiểm tra.",
            en: "The criteria hold no identity standard to audit."
          )
        )
      )
      return Report(language: language, title: title, blocks: blocks)
    }
    blocks.append(.paragraph(definition(in: language)))
    for requirement in requirements { blocks += self.blocks(of: requirement, in: language) }
    blocks.append(.heading(level: 2, language.phrase(vi: "Điểm sai quy cách theo đơn vị", en: "Deviations by unit")))
    blocks += deviations(in: language)
    return Report(language: language, title: title, blocks: blocks)
  }

  private func definition(in language: Language) -> Phrase {
    language.phrase(
      vi:
        "Độ phân tán là xác suất để hai lần rút ngẫu nhiên một đơn vị (có hoàn lại) gặp hai giá trị khác nhau: 0% nghĩa là mọi đơn vị dùng cùng một giá trị. Kinh phí là phần thành phố chi để đưa mọi biển, bảng sai quy cách về đúng quy cách.",
      en:
        "The dispersion is the chance that two units drawn at random, with replacement, use different values: 0% means one value everywhere. The cost is what the city pays to bring every deviating piece to the standard."
    )
  }

  /// The requirements with a standard, in the order of the edition.
  private var requirements: [Requirement] {
    var seen: Set<Slug> = []
    return audit.items.map(\.requirement).filter { seen.insert($0.id).inserted }
  }
}

// MARK: - One item

extension AuditReport {
  private func blocks(of requirement: Requirement, in language: Language) -> [Report.Block] {
    let items = audit.items.filter { $0.requirement.id == requirement.id }
    return [
      .heading(level: 2, Phrase(text: requirement.title[language])),
      .table(standings(of: items, in: language)),
      .table(usages(of: items, in: language)),
    ]
  }

  private func standings(of items: [AttributeAudit], in language: Language) -> Report.Table {
    let standings = AttributeAudit.Standing.allCases
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
        Report.Table.Column(language.text(vi: "Quy cách", en: "Standard")),
      ] + standings.map { Report.Table.Column($0.name[language], .integer) } + [
        Report.Table.Column(language.text(vi: "Độ phân tán", en: "Dispersion"), .percent),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
      ],
      rows: items.map { item in
        [
          Phrase(text: edition.attributeName(item.rule.attribute)[language]),
          item.rule.expectation(in: edition)[language],
        ] + standings.map { Phrase(.integer(item.count($0))) } + [
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
        Report.Table.Column(language.text(vi: "Số đơn vị", en: "Units"), .integer),
        Report.Table.Column(language.text(vi: "Đánh giá", en: "Verdict"), .status),
      ],
      rows: items.flatMap { item in
        item.usages.map { usage in
          let standing: AttributeAudit.Standing = usage.conforms ? .conforming : .deviating
          return [
            Phrase(text: edition.attributeName(item.rule.attribute)[language]),
            value(of: usage, attribute: item.rule.attribute, in: language),
            Phrase(.integer(usage.units.count)),
            Phrase(.status(standing.name[language], usage.conforms ? .good : .bad)),
          ]
        }
      }
    )
  }

  private func value(of usage: AttributeAudit.Usage, attribute: Slug, in language: Language) -> Phrase {
    let name = edition.name(of: usage.value, attribute: attribute)
    guard usage.carriesOwnName else { return Phrase(text: name[language]) }
    return language.phrase(vi: "tên của từng đơn vị, như \(name.vi)", en: "each unit's own name, like \(name.en)")
  }
}

// MARK: - One unit

extension AuditReport {
  private func deviations(in language: Language) -> [Report.Block] {
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
