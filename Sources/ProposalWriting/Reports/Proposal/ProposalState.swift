import FacilityPlanning

/// Section 2: the present state in figures.
struct ProposalState {
  let proposal: Proposal
  let language: Language

  private var plan: FundingPlan { proposal.plan }

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [
      .heading(level: 2, language.phrase(vi: "2. Thực trạng", en: "2. Present state")),
      .heading(level: 3, language.phrase(vi: "2.1. Mức sao của các đơn vị", en: "2.1. Stars of the units")),
      .table(stars),
      .heading(
        level: 3,
        language.phrase(
          vi: "2.2. Thiếu hụt theo nhóm hạng mục và hiện trạng",
          en: "2.2. Gaps by category and status"
        )
      ),
      .table(gaps),
    ]
    if let audit = proposal.audit { blocks += uniformity(audit) }
    return blocks
  }

  private var stars: Report.Table {
    let levels = (0...max(proposal.edition.highestStar, plan.units.map(\.unit.recognisedStar).max() ?? 0)).reversed()
    let unknown = plan.units.count { $0.starBefore == nil }
    var rows = levels.map { level -> [Phrase] in
      [
        level > 0 ? Phrase(.stars(level)) : Phrase(text: language.text(vi: "Chưa có sao", en: "No star")),
        Phrase(.integer(plan.units.count { $0.unit.recognisedStar == level })),
        Phrase(.integer(plan.units.count { $0.starBefore == level })),
      ]
    }
    if unknown > 0 {
      rows.append([Phrase(.stars(nil)), Phrase(.integer(0)), Phrase(.integer(unknown))])
    }
    let year = String(proposal.register.baselineYear)
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Mức sao", en: "Stars"), .stars),
        Report.Table.Column(language.text(vi: "Công nhận năm \(year)", en: "Recognised in \(year)"), .integer),
        Report.Table.Column(language.text(vi: "Dự kiến theo kiểm kê", en: "Projected from the inventories"), .integer),
      ],
      rows: rows,
      totals: [
        [
          Phrase(text: language.text(vi: "Cộng", en: "Sum")), Phrase(.integer(plan.units.count)),
          Phrase(.integer(plan.units.count)),
        ]
      ]
    )
  }

  private var gaps: Report.Table {
    let statuses: [RequirementStatus] = [.missing, .short, .worn, .deviates, .obsolete, .unknown]
    let all = plan.units.flatMap(\.assessment.requirements)
    func count(_ category: Requirement.Category?, _ status: RequirementStatus) -> Phrase {
      Phrase(.integer(all.count { $0.status == status && (category == nil || $0.requirement.category == category) }))
    }
    let used = Requirement.Category.allCases.filter { category in
      proposal.edition.requirements.contains { $0.category == category }
    }
    return Report.Table(
      columns: [Report.Table.Column(language.text(vi: "Nhóm hạng mục", en: "Category"))]
        + statuses.map { Report.Table.Column($0.name[language], .integer) },
      rows: used.map { category in
        [Phrase(text: category.name[language])] + statuses.map { count(category, $0) }
      },
      totals: [[Phrase(text: language.text(vi: "Cộng", en: "Sum"))] + statuses.map { count(nil, $0) }]
    )
  }

  private func uniformity(_ audit: UniformityAudit) -> [Report.Block] {
    guard !audit.items.isEmpty else { return [] }
    let standings = AttributeAudit.Standing.allCases
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Item")),
        Report.Table.Column(language.text(vi: "Thuộc tính", en: "Attribute")),
      ] + standings.map { Report.Table.Column($0.name[language], .integer) } + [
        Report.Table.Column(language.text(vi: "Độ phân tán", en: "Dispersion"), .percent)
      ],
      rows: audit.items.map { item in
        [
          Phrase(text: item.requirement.title[language]),
          Phrase(text: proposal.edition.attributeName(item.rule.attribute)[language]),
        ] + standings.map { Phrase(.integer(item.count($0))) } + [Phrase(.perMille(item.dispersionPerMille))]
      }
    )
    return [
      .heading(level: 3, language.phrase(vi: "2.3. Tính thống nhất về nhận diện", en: "2.3. Uniformity")),
      .paragraph(
        language.phrase(
          vi:
            "Số đơn vị theo từng thuộc tính của quy cách nhận diện. Độ phân tán là xác suất để hai lần rút ngẫu nhiên một đơn vị (có hoàn lại) gặp hai giá trị khác nhau; 0% là hoàn toàn thống nhất.",
          en:
            "Units by attribute of the identity standard. The dispersion is the chance that two units drawn at random, with replacement, use different values; 0% is fully uniform."
        )
      ),
      .table(table),
    ]
  }
}
