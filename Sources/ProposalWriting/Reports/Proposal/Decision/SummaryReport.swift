import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The proposal on one page, for a member of the Committee who has ten minutes.
struct SummaryReport: Sendable {
  private let words: LetterWords
  private let language: Language

  init(_ proposal: Proposal, language: Language) {
    words = LetterWords(proposal, language)
    self.language = language
  }

  private var proposal: Proposal { words.proposal }
  private var plan: FundingPlan { words.plan }
  private var totals: ProposalTotals { proposal.totals }

  private var remarks: SummaryRemarks { SummaryRemarks(words: words) }

  /// Makes the report.
  func report() -> Report {
    var report = Report(
      language: language,
      title: words.text(vi: "Tóm tắt Tờ trình", en: "Summary of the proposal"),
      author: proposal.authority.name[language],
      blocks: [.annex(head)] + sections
    )
    report.isOnePage = true
    return report
  }

  private var head: Report.Annex {
    Report.Annex(
      label: words.text(vi: "TÓM TẮT TỜ TRÌNH", en: "SUMMARY OF THE PROPOSAL"),
      title: Phrase(text: words.matter.capitalisedSentence),
      reference: words.marks.reference
    )
  }

  private var sections: [Report.Block] {
    var sections: [(title: Phrase, blocks: [Report.Block])] = [
      (words.phrase(vi: "Đề nghị", en: "What is asked"), [.paragraph(asked)])
    ]
    if !plan.lines.isEmpty {
      sections.append(
        (
          words.phrase(vi: "Kinh phí được dùng vào việc gì", en: "What the money buys"),
          [.schedule(groups)]
        )
      )
      sections.append((result, chart + [.paragraph(essentials)]))
    }
    if !remarks.open.isEmpty {
      sections.append(
        (words.phrase(vi: "Chưa giải quyết được", en: "What it does not solve"), [.paragraph(remarks.open)])
      )
    }
    sections.append((words.phrase(vi: "Rủi ro", en: "Risks"), remarks.risks.map { .paragraph($0) }))
    let points = remarks.points
    if !points.isEmpty {
      sections.append(
        (words.phrase(vi: "Nội dung cần cho ý kiến", en: "Points to decide"), points.map { .paragraph($0) })
      )
    }
    return sections.enumerated().flatMap { place, section in
      [.heading(level: 3, "\(place + 1). \(section.title)")] + section.blocks
    }
  }

  // MARK: - What is asked

  private var asked: Phrase {
    let need = proposal.need
    guard totals.lines > 0 else {
      return words.phrase(
        vi: "Đợt này không đề nghị kinh phí; nhu cầu của \(Count(need.gaps).vi) thiếu hụt là \(need.cost) đồng.",
        en: "No money is asked this time; closing all \(need.gaps) gaps takes \(need.cost) đồng."
      )
    }
    let units = plan.units.count { !$0.lines.isEmpty }
    return words.phrase(
      vi:
        "Bổ sung có mục tiêu \(strong: "\(Figures(.vietnamese).money(totals.cost)) đồng") từ \(words.budget.vi) cho \(Count(units).vi) \(words.kinds.vi) để thực hiện \(Count(totals.lines).vi) hạng mục; \(words.kinds.vi) đối ứng \(totals.ownPart) đồng (tổng dự toán \(totals.gross) đồng). Mức dự kiến bố trí: \(plan.policy.budget) đồng; nhu cầu của toàn bộ \(Count(need.gaps).vi) thiếu hụt: \(need.cost) đồng.",
      en:
        "A targeted supplement of \(strong: "\(Figures(.english).money(totals.cost)) đồng") from the \(words.budget.en) to \(units) \(words.kinds.en) for \(totals.lines) items; own share \(totals.ownPart) đồng (total estimate \(totals.gross) đồng). Planned: \(plan.policy.budget) đồng; need of all \(need.gaps) gaps: \(need.cost) đồng."
    )
  }

  private var groups: Report.Schedule {
    let found = Requirement.Category.allCases.compactMap { category -> (Requirement.Category, [PlanLine])? in
      let lines = plan.lines.filter { $0.requirement.category == category }
      return lines.isEmpty ? nil : (category, lines)
    }.sorted { ProposalTotals($0.1).cost > ProposalTotals($1.1).cost }
    let shares = Shares.perMille(found.map { ProposalTotals($0.1).cost.dong })
    let rows = zip(found, shares).map { group, share in
      Report.Schedule.Row(
        .item,
        [
          .init(Phrase(text: group.0.name[language])), .init(Phrase(.integer(group.1.count))),
          .init(Phrase(.money(ProposalTotals(group.1).cost))), .init(Phrase(.perMille(share))),
        ]
      )
    }
    return Report.Schedule(
      columns: [
        .init(words.text(vi: "Nhóm", en: "Group"), 86),
        .init(words.text(vi: "Số hạng mục", en: "Items"), 22, .trailing),
        .init(
          words.text(
            vi: "\(words.budget.vi.capitalisedSentence) (đồng)",
            en: "\(words.budget.en.capitalisedSentence) (đồng)"
          ),
          30,
          .trailing
        ),
        .init(words.text(vi: "Tỷ trọng", en: "Share"), 27, .trailing),
      ],
      rows: rows
    )
  }

  // MARK: - Results

  private var result: Phrase {
    guard words.hasStars, let floor = words.floor else {
      let gaps = plan.units.reduce(0) { $0 + $1.assessment.gaps.count }
      return words.phrase(
        vi: "Kết quả: khắc phục \(Self.share(plan.lines.count, of: gaps)) thiếu hụt",
        en: "Result: \(plan.lines.count) of \(gaps) gaps closed"
      )
    }
    let all = plan.units.count
    let before = plan.units.count { ($0.starBefore ?? 0) >= floor }
    let after = plan.units.count { ($0.starAfter ?? 0) >= floor }
    let today = plan.units.count { ($0.assessment.starToday ?? 0) >= floor }
    let upgrades = plan.goals.first { $0.goal.kind == .upgrades }?.target
    let gained =
      words.hasRatings
      ? words.phrase(
        vi:
          "; \(Count(plan.upgradedUnits).vi) đơn vị được nâng mức sao\(upgrades.map { " (mục tiêu: \(Count($0).vi))" } ?? "")",
        en: "; \(plan.upgradedUnits) units gain stars\(upgrades.map { " (aim: \(Count($0).en))" } ?? "")"
      ) : Phrase()
    if words.hasCommitments {
      return words.phrase(
        vi:
          "Kết quả: đơn vị đạt từ \(floor) sao trở lên: hiện nay \(today)/\(all), khi nhận đủ các khoản đã duyệt \(before)/\(all), sau đề nghị này \(after)/\(all)\(gained)",
        en:
          "Result: units with \(Count(floor).en(of: "star")) or more: \(today) of \(all) today, \(before) with all that is approved, \(after) after this proposal\(gained)"
      )
    }
    return words.phrase(
      vi: "Kết quả: đơn vị đạt từ \(floor) sao trở lên tăng từ \(before)/\(all) lên \(after)/\(all)\(gained)",
      en: "Result: units with \(Count(floor).en(of: "star")) or more rise from \(before) to \(after) of \(all)\(gained)"
    )
  }

  /// Units by star, or, where no star can be told, gaps by group.
  private var chart: [Report.Block] {
    let units = plan.units
    guard words.hasStars else {
      let gaps = units.flatMap(\.assessment.gaps)
      let categories = Requirement.Category.allCases.filter { category in
        gaps.contains { $0.requirement.category == category }
      }
      let before = categories.map { category in gaps.count { $0.requirement.category == category } }
      let closed = categories.map { category in plan.lines.count { $0.requirement.category == category } }
      return [
        .chart(
          Report.Chart(
            caption: words.phrase(vi: "Số thiếu hụt theo nhóm", en: "Gaps by group"),
            subject: words.text(vi: "Nhóm", en: "Group"),
            categories: categories.map { $0.name[language] },
            series: [
              .init(words.text(vi: "Trước hỗ trợ", en: "Before"), before),
              .init(words.text(vi: "Sau hỗ trợ", en: "After"), zip(before, closed).map { $0 - $1 }),
            ]
          )
        )
      ]
    }
    let levels = Array((0...proposal.edition.highestStar).reversed())
    func series(_ vi: String, _ en: String, _ star: (UnitPlan) -> Int?) -> Report.Chart.Series {
      Report.Chart.Series(
        words.text(vi: vi, en: en),
        levels.map { level in units.count { star($0) == level } } + [units.count { star($0) == nil }]
      )
    }
    return [
      .chart(
        Report.Chart(
          caption: words.phrase(vi: "Số đơn vị theo mức sao", en: "Units by star"),
          subject: words.text(vi: "Mức sao", en: "Star"),
          categories: levels.map { StarWords($0)[language].capitalisedSentence }
            + [words.text(vi: "Chưa đủ số liệu", en: "Not enough data")],
          series: [
            series("Công nhận năm \(words.baseline)", "Recognised \(words.baseline)") { $0.unit.recognisedStar }
          ]
            + (words.hasCommitments
              ? [
                series("Hiện nay", "Today", \.assessment.starToday),
                series("Với các khoản đã duyệt", "With what is approved", \.starBefore),
              ] : [series("Trước hỗ trợ", "Before", \.starBefore)])
            + [series("Sau hỗ trợ", "After", \.starAfter)]
        )
      )
    ]
  }

  private var essentials: Phrase {
    let gaps = plan.units.flatMap(\.assessment.gaps)
    let (essential, uniform) = (gaps.count(where: \.isEssential), gaps.count(where: \.isUniformity))
    let closed = plan.lines.count { $0.gap.isEssential }
    let unified = plan.lines.count { $0.gap.isUniformity }
    let identity =
      uniform == 0
      ? words.phrase(
        vi: words.hasCommitments
          ? "nội dung nhận diện còn sai đều đã được duyệt khắc phục" : "không còn nội dung nhận diện nào sai",
        en: words.hasCommitments
          ? "all deviations from the identity standard are approved to be mended"
          : "nothing deviates from the identity standard"
      )
      : words.phrase(
        vi: "thống nhất \(Self.share(unified, of: uniform)) nội dung nhận diện còn sai",
        en: "\(unified) of \(uniform) deviations from the identity standard removed"
      )
    return words.phrase(
      vi:
        "Khắc phục \(Self.share(closed, of: essential)) thiếu hụt thiết yếu; \(identity).\(words.hasStars ? " Mức sao là dự kiến theo tiêu chí cơ sở vật chất." : "")",
      en:
        "\(closed) of \(essential) essential gaps closed; \(identity).\(words.hasStars ? " Stars are projected from the facility criteria." : "")"
    )
  }

  /// "toàn bộ 20", or "19/20".
  private static func share(_ part: Int, of whole: Int) -> String {
    part == whole && whole > 1 ? "toàn bộ \(Count(whole).vi)" : "\(part)/\(whole)"
  }
}

/// Parts of a whole in thousandths that add up to it, by the largest remainders.
enum Shares {
  static func perMille(_ parts: [Int]) -> [Int] {
    let whole = Int128(parts.reduce(0, +))
    guard whole > 0 else { return parts.map { _ in 0 } }
    let exact = parts.map { Int128($0) * 1_000 }
    var shares = exact.map { Int($0 / whole) }
    let order = exact.indices.sorted { (exact[$0] % whole, $1) > (exact[$1] % whole, $0) }
    for place in order.prefix(1_000 - shares.reduce(0, +)) { shares[place] += 1 }
    return shares
  }
}
