package import Documents
package import FacilityPlanning
package import Vocabulary

/// Several years as a person reads them: the years side by side, what each funds, and what is left in the end.
package struct YearsReport: Sendable {
  private let series: YearSeries

  package init(_ series: YearSeries) { self.series = series }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    var blocks = opening(in: language)
    for year in series.years {
      blocks.append(.heading(level: 2, language.phrase(vi: "Năm \(String(year.year))", en: "\(String(year.year))")))
      blocks += [openings(of: year, in: language)].compactMap(\.self)
      blocks.append(units(of: year, in: language))
    }
    if let last = series.years.last {
      blocks += [backlogTitle(of: last, in: language), backlog(of: last, in: language)]
    }
    return Report(language: language, title: title(in: language), blocks: blocks)
  }

  /// Makes a report of a screen or two: without what each year funds for whom.
  package func summary(in language: Language) -> Report {
    var (blocks, end) = (opening(in: language), SummaryEnd())
    let lines = series.years.reduce(0) { $0 + $1.plan.lines.count }
    end.leaveOut(
      vi: "đơn vị, hạng mục của từng năm (\(lines) hạng mục)",
      en: "the units and lines of each year (\(lines) lines)"
    )
    if let last = series.years.last {
      blocks += [backlogTitle(of: last, in: language), backlog(of: last, most: Self.mostKinds, in: language)]
      let rest = counted(last.plan.unfunded.map(\.gap)).count - Self.mostKinds
      end.leaveOut(rest, vi: "\(rest) loại tồn đọng khác", en: "\(rest) more kinds of the backlog")
    }
    blocks.append(end.block(in: language))
    return Report(language: language, title: title(in: language), blocks: blocks)
  }

  /// So many requirements of the backlog a summary has.
  private static let mostKinds = 8

  private func title(in language: Language) -> String {
    language.text(
      vi: "Phương án phân bổ kinh phí nhiều năm, kỳ kiểm kê \(series.round.name.vi)",
      en: "Funding plan for several years, inventories of \(series.round.name.en)"
    )
  }

  /// The title, what is assumed, and the years side by side.
  private func opening(in language: Language) -> [Report.Block] {
    let blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title(in: language))),
      .list(Report.List(.bulleted, YearAssumptions(series: series).sentences.map { $0[language] })),
      .heading(level: 2, language.phrase(vi: "Kết quả từng năm", en: "Year by year")),
    ]
    return blocks + YearFigures(series: series, language: language).table.blocks + warnings(in: language)
  }

  private func backlogTitle(of year: YearPlan, in language: Language) -> Report.Block {
    .heading(
      level: 2,
      language.phrase(vi: "Tồn đọng sau năm \(String(year.year))", en: "Backlog after \(String(year.year))")
    )
  }

  private func warnings(in language: Language) -> [Report.Block] {
    series.years.filter { !$0.plan.isProven }.map { year in
      .note(
        .warning,
        language.phrase(
          vi: "Phương án năm \(String(year.year)) chưa được chứng minh là tốt nhất ở mọi mục tiêu.",
          en: "The plan of \(String(year.year)) is not proven best for every goal."
        )
      )
    }
  }

  private func openings(of year: YearPlan, in language: Language) -> Report.Block? {
    guard !year.openings.isEmpty else { return nil }
    let kinds = counted(year.openings.map(\.gap)).map { requirement, gaps -> Phrase in
      "\(requirement.title[language]) (\(gaps.count))"
    }
    let list = Phrase.joined(kinds, separator: "; ")
    return .paragraph(
      language.phrase(
        vi: "Thiếu hụt mới do quá số năm sử dụng: \(year.openings.count), gồm \(list).",
        en: "New gaps that age has opened: \(year.openings.count), namely \(list)."
      )
    )
  }

  private func units(of year: YearPlan, in language: Language) -> Report.Block {
    let funded = year.plan.units.filter { !$0.lines.isEmpty }
    guard !funded.isEmpty else {
      return .paragraph(
        language.phrase(vi: "Không có hạng mục nào được bố trí kinh phí.", en: "Nothing is funded.")
      )
    }
    return .table(
      Report.Table(
        columns: [
          Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
          Report.Table.Column(language.text(vi: "Sao", en: "Stars"), .integer),
          Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirements")),
          Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
        ],
        rows: funded.map { unit in
          let titles = unit.lines.map { Phrase(text: $0.requirement.title[language]) }
          return [
            Phrase(text: unit.unit.name[language]), stars(of: unit), .joined(titles, separator: "; "),
            Phrase(.money(unit.cost)),
          ]
        },
        totals: [
          [
            Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(),
            Phrase(.money(year.plan.cost)),
          ]
        ]
      )
    )
  }

  private func stars(of unit: UnitPlan) -> Phrase {
    guard let before = unit.starBefore, let after = unit.starAfter else { return "–" }
    return before == after ? "\(after)" : "\(before) → \(after)"
  }

  /// - Parameter most: so many rows at most, then those with most units; all unless given.
  private func backlog(of year: YearPlan, most: Int? = nil, in language: Language) -> Report.Block {
    guard !year.plan.unfunded.isEmpty else {
      return .paragraph(language.phrase(vi: "Không còn thiếu hụt nào.", en: "No gap is left open."))
    }
    var shown = counted(year.plan.unfunded.map(\.gap))
    if let most, shown.count > most {
      let ordered = shown.enumerated().sorted { left, right in
        (right.element.1.count, left.offset) < (left.element.1.count, right.offset)
      }
      shown = ordered.prefix(most).map(\.element)
    }
    return .table(
      Report.Table(
        columns: [
          Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
          Report.Table.Column(language.text(vi: "Số đơn vị", en: "Units"), .integer),
          Report.Table.Column(language.text(vi: "Kinh phí thành phố (đồng)", en: "City's cost (đồng)"), .money),
        ],
        rows: shown.map { requirement, gaps in
          [
            Phrase(text: requirement.title[language]), Phrase(.integer(gaps.count)),
            gaps.contains { $0.cost == nil }
              ? Phrase(text: language.text(vi: "chưa rõ", en: "unknown"))
              : Phrase(.money(gaps.compactMap(\.cost).total())),
          ]
        },
        totals: [
          [
            Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(.integer(year.plan.unfunded.count)),
            Phrase(.money(year.backlogCost)),
          ]
        ]
      )
    )
  }

  /// The gaps of each requirement, in the order in which requirements are met.
  private func counted(_ gaps: [Gap]) -> [(Requirement, [Gap])] {
    var order: [Requirement] = []
    let groups = Dictionary(grouping: gaps, by: \.requirement.id)
    for gap in gaps where !order.contains(where: { $0.id == gap.requirement.id }) { order.append(gap.requirement) }
    return order.map { ($0, groups[$0.id] ?? []) }
  }
}
