import Documents
import FacilityPlanning
import Vocabulary

/// Section 7: what the plan achieves, goal by goal.
struct ProposalResults {
  let proposal: Proposal
  let language: Language

  /// How many units a sentence names; the others stand in Annex II.
  private static let namedUnits = 5

  var blocks: [Report.Block] {
    let goals = GoalsTable(goals: proposal.plan.goals, language: language)
    return [
      .heading(level: 2, language.phrase(vi: "7. Kết quả dự kiến", en: "7. Expected results")),
      .table(goals.table),
      goals.warning ?? proven,
    ] + stars + shortfall.map { .paragraph($0) }
  }

  /// How many units hold each star: as recognised, and as projected without and with the support.
  private var stars: [Report.Block] {
    let units = proposal.plan.units
    guard units.contains(where: { $0.starAfter != nil }) else { return [] }
    let levels = (0...proposal.edition.highestStar).reversed()
    func series(_ name: LocalizedText, _ star: (UnitPlan) -> Int?) -> Report.Chart.Series {
      Report.Chart.Series(
        name[language],
        levels.map { level in units.count { star($0) == level } } + [units.count { star($0) == nil }]
      )
    }
    let year = String(proposal.register.baselineYear)
    let unrated = language.text(vi: "Chưa có sao", en: "No star")
    return [
      .chart(
        Report.Chart(
          caption: language.phrase(vi: "Số đơn vị theo mức sao", en: "Units by star"),
          subject: language.text(vi: "Mức sao", en: "Star"),
          categories: levels.map { $0 == 0 ? unrated : Figures(language).stars($0) }
            + [language.text(vi: "Chưa rõ", en: "Unknown")],
          series: [
            series(LocalizedText(vi: "Công nhận năm \(year)", en: "Recognised in \(year)")) { $0.unit.recognisedStar },
            series(LocalizedText(vi: "Dự kiến trước hỗ trợ", en: "Projected before"), \.starBefore),
            series(LocalizedText(vi: "Dự kiến sau hỗ trợ", en: "Projected after"), \.starAfter),
          ]
        )
      )
    ]
  }

  /// The units that stay below the stars that all should have; none if there are none.
  private var shortfall: [Phrase] {
    guard let floor = proposal.plan.goals.first(where: { $0.goal.kind == .floor })?.goal.stars else { return [] }
    let below = proposal.plan.units.filter { $0.starAfter.map { $0 < floor } ?? true }
    guard !below.isEmpty else { return [] }
    let names = below.prefix(Self.namedUnits).map { $0.unit.name[language] }.joined(separator: ", ")
    let rest = below.count > Self.namedUnits ? ", …" : ""
    let unknown = below.count { $0.starAfter == nil }
    let stay = language.phrase(
      vi: "Sau hỗ trợ còn \(below.count) đơn vị chưa đạt \(floor) sao: \(names)\(rest).",
      en: "Units that stay below \(floor) stars after the support: \(below.count) (\(names)\(rest))."
    )
    guard unknown > 0 else { return [stay] }
    let lack =
      unknown == below.count
      ? language.phrase(
        vi: "Nguyên nhân: thiếu dữ liệu nên chưa dự kiến được mức sao.",
        en: "The reason: data are missing, so that no stars can be projected."
      )
      : language.phrase(
        vi: "Trong đó có \(unknown) đơn vị chưa dự kiến được mức sao vì thiếu dữ liệu.",
        en: "Of these, units whose stars cannot be projected for lack of data: \(unknown)."
      )
    return ["\(stay) \(lack)"]
  }

  private var proven: Report.Block {
    .paragraph(
      language.phrase(
        vi:
          "“Tối ưu” nghĩa là đã chứng minh: với ngân sách và dữ liệu này, không phương án nào cho kết quả tốt hơn ở mục tiêu đó mà không làm giảm một mục tiêu đứng trước.",
        en:
          "“Proven” means that, with this budget and these data, no plan does better on that goal without doing worse on a goal before it."
      )
    )
  }
}

/// Section 6: by when everything has to stand.
struct ProposalTime {
  let proposal: Proposal
  let language: Language

  var blocks: [Report.Block] {
    [
      .heading(level: 2, language.phrase(vi: "6. Thời gian thực hiện", en: "6. Time")),
      .paragraph(deadline),
    ]
  }

  /// The survey before which everything has to stand, if the rules know it.
  var deadline: Phrase {
    guard let rule = proposal.rules?.nextSurvey, let opens = rule.content.days.from else {
      return language.phrase(
        vi:
          "Hoàn thành trước đợt khảo sát ý kiến người dân của năm xếp loại; ngày khảo sát: \(placeholder: "chưa có căn cứ").",
        en:
          "Everything has to stand before the survey of citizens of the rated year; its day: \(placeholder: "no ground known")."
      )
    }
    let basis = language.text(
      vi: rule.isAssumption ? "giả định theo \(rule.basis.vi)" : rule.basis.vi,
      en: rule.isAssumption ? "assumed from \(rule.basis.en)" : rule.basis.en
    )
    return language.phrase(
      vi:
        "Hoàn thành mua sắm, lắp đặt, nghiệm thu trước ngày \(opens.figures.vi), ngày bắt đầu khảo sát ý kiến người dân (\(basis)).",
      en:
        "Everything has to be bought, installed and accepted before \(opens.figures.en), when the survey of citizens begins (\(basis))."
    )
  }
}
