import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// Section 2: the present state in figures.
struct ProposalState {
  let proposal: Proposal
  let language: Language

  private var plan: FundingPlan { proposal.plan }

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = [
      .heading(level: 2, language.phrase(vi: "2. Thực trạng", en: "2. Present state")),
      .table(stars),
      .table(gaps),
    ]
    blocks += [uniformity, completeness, merged].compactMap { $0.map { .paragraph($0) } }
    blocks += gone.map { [.note(.warning, $0)] } ?? []
    return blocks
  }

  private var stars: Report.Table {
    let levels = (0...max(proposal.edition.highestStar, plan.units.compactMap(\.unit.recognisedStar).max() ?? 0))
      .reversed()
    let unknown = plan.units.count { $0.starBefore == nil }
    var rows = levels.map { level -> [Phrase] in
      [
        level > 0 ? Phrase(.stars(level)) : Phrase(text: language.text(vi: "Chưa có sao", en: "No star")),
        Phrase(.integer(plan.units.count { $0.unit.recognisedStar == level })),
        Phrase(.integer(plan.units.count { $0.starBefore == level })),
      ]
    }
    let unrated = plan.units.count { $0.unit.recognisedStar == nil }
    if unknown + unrated > 0 {
      rows.append([
        Phrase(text: language.text(vi: "Chưa rõ", en: "Unknown")), Phrase(.integer(unrated)), Phrase(.integer(unknown)),
      ])
    }
    let year = String(proposal.register.baselineYear)
    return Report.Table(
      caption: language.phrase(vi: "Mức sao của các đơn vị", en: "Stars of the units"),
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
      caption: language.phrase(
        vi: "Thiếu hụt theo nhóm hạng mục và hiện trạng",
        en: "Gaps by category and status"
      ),
      columns: [Report.Table.Column(language.text(vi: "Nhóm hạng mục", en: "Category"))]
        + statuses.map { Report.Table.Column($0.name[language], .integer) },
      rows: used.map { category in
        [Phrase(text: category.name[language])] + statuses.map { count(category, $0) }
      },
      totals: [[Phrase(text: language.text(vi: "Cộng", en: "Sum"))] + statuses.map { count(nil, $0) }]
    )
  }

  private var uniformity: Phrase? {
    guard let audit = proposal.audit, !audit.items.isEmpty else { return nil }
    let (deviating, all) = (audit.units.count, plan.units.count)
    let annex = AnnexNumber.uniformity.label(in: language)
    return language.phrase(
      vi:
        "Về nhận diện, \(deviating)/\(all) đơn vị có biển hiệu hoặc bảng biểu sai quy cách ở ít nhất một thuộc tính (\(annex)).",
      en: "In \(deviating) of \(all) units a signboard or a chart breaks the identity standard in some way (\(annex))."
    )
  }

  private var completeness: Phrase? {
    let blocked = BlockedTable(plan: plan, edition: proposal.edition, language: language).units.count
    guard blocked > 0 else { return nil }
    let annex = AnnexNumber.quality.label(in: language)
    return language.phrase(
      vi: "Có \(blocked) đơn vị còn thiếu dữ liệu nên chưa đánh giá được đầy đủ (\(annex)).",
      en:
        "Data are missing about \(blocked.counted("unit")), which could not be judged in full (\(annex))."
    )
  }

  /// That the units are those of a later day, and what that does to the data.
  private var merged: Phrase? {
    guard let day = proposal.particulars.asOf, day > plan.round.lastDay else { return nil }
    return language.phrase(
      vi:
        "Các đơn vị được xác định theo ngày \(day.figures.vi). Kiểm kê của đơn vị hình thành sau sắp xếp được cộng từ kiểm kê của các đơn vị hợp thành; hạng mục mà một đơn vị hợp thành chưa kê khai thì coi là chưa rõ. Điểm và mức sao của đơn vị mới không suy ra từ đơn vị cũ.",
      en:
        "The units are those of \(day.figures.en). What a merged unit has is put together from the inventories of its parts; an item that one of the parts does not report is unknown. Scores and stars of merged units are not derived from their parts."
    )
  }

  /// That units of the register do not exist on the day of the proposal.
  private var gone: Phrase? {
    let day = proposal.particulars.day(in: plan.round)
    let units = plan.units.map(\.unit).filter { !$0.period.contains(day) }
    guard !units.isEmpty else { return nil }
    return language.phrase(
      vi:
        "\(units.count)/\(plan.units.count) đơn vị trong danh sách không tồn tại vào ngày \(day.figures.vi) do sắp xếp đơn vị hành chính; cần kiểm kê lại theo đơn vị mới, kể cả nội dung biển tên, trước khi trình.",
      en:
        "\(units.count) of the \(plan.units.count) units of the register do not exist on \(day.figures.en); the inventories, the texts of the signboards among them, have to be taken anew for the units of that day before this is submitted."
    )
  }
}
