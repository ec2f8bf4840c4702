package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The funding plan on a screen or two: the money, the goals, which units get how much, and what is left out by reason.
package struct PlanSummary: Sendable {
  private static let mostUnits = 6
  /// So many locks without effect are named.
  private static let mostLocks = 3

  private let plan: FundingPlan
  private let whole: PlanReport

  package init(plan: FundingPlan, register: Register, edition: CriteriaEdition) {
    self.plan = plan
    whole = PlanReport(plan: plan, register: register, edition: edition)
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    var blocks = whole.opening(in: language)
    blocks.append(
      .heading(level: 2, language.phrase(vi: "Đơn vị theo thứ tự ưu tiên", en: "Units by priority"))
    )
    blocks.append(plan.lines.isEmpty ? whole.nothing(in: language) : .table(units(in: language)))
    blocks.append(.heading(level: 2, language.phrase(vi: "Chưa được bố trí và lý do", en: "Left out, and why")))
    blocks.append(UnfundedSection(plan: plan, language: language).overview)
    blocks += whole.idleLocks(in: language).prefix(Self.mostLocks)
    let sentences = [committed, blocked].compactMap { $0?[language] }
    if !sentences.isEmpty { blocks.append(.list(Report.List(.bulleted, sentences))) }
    blocks.append(end(in: language))
    return Report(language: language, title: whole.title(in: language), blocks: blocks)
  }

  /// The units that get something, the one with the first line first.
  private var funded: [UnitPlan] {
    plan.units.filter { !$0.lines.isEmpty }.sorted { ($0.lines.first?.rank ?? 0) < ($1.lines.first?.rank ?? 0) }
  }

  private func units(in language: Language) -> Report.Table {
    let all = funded
    let shown = all.prefix(Self.mostUnits)
    let rest = all.dropFirst(Self.mostUnits)
    func row(_ title: Phrase, _ units: some Sequence<UnitPlan>) -> [Phrase] {
      [
        Phrase(), title, Phrase(.integer(units.reduce(0) { $0 + $1.lines.count })),
        Phrase(.money(units.map { $0.lines.map(\.cost).total() }.total())), Phrase(), Phrase(),
      ]
    }
    let others = language.phrase(vi: "\(rest.count) đơn vị khác", en: "\(rest.count) more of the units")
    return Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Items"), .integer),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Nay", en: "Now"), .stars),
        Report.Table.Column(language.text(vi: "Sau", en: "After"), .stars),
      ],
      rows: shown.enumerated().map { place, unit in
        [
          Phrase(.integer(place + 1)), Phrase(text: unit.unit.name[language]), Phrase(.integer(unit.lines.count)),
          Phrase(.money(unit.lines.map(\.cost).total())), Phrase(.stars(unit.starBefore)),
          Phrase(.stars(unit.starAfter)),
        ]
      } + (rest.isEmpty ? [] : [row(others, rest)]),
      totals: [row(Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), all)]
    )
  }

  private var committed: LocalizedPhrase? {
    let count = CommittedGaps(plan.units.map(\.assessment)).count
    guard count > 0 else { return nil }
    return LocalizedPhrase(
      vi: "\(count) thiếu hụt đã có khoản được duyệt, đang chờ về, nên không đề nghị lại.",
      en: "For \(count) of the gaps something is approved and on its way, so it is not proposed again."
    )
  }

  private var blocked: LocalizedPhrase? {
    var seen: Set<Slug> = []
    let units = plan.blocked.map(\.unit).filter { seen.insert($0.code).inserted }
    guard !units.isEmpty else { return nil }
    let names = FewNames(units.map(\.name)).text
    return LocalizedPhrase(
      vi: "\(units.count) đơn vị thiếu dữ liệu: \(names.vi).",
      en: "Data are missing for \(units.count) of the units: \(names.en)."
    )
  }

  private func end(in language: Language) -> Report.Block {
    var end = SummaryEnd()
    end.leaveOut(
      plan.lines.count,
      vi: "\(plan.lines.count) hạng mục được bố trí và lý do của từng hạng mục",
      en: "the lines that are funded, \(plan.lines.count), each with its reason"
    )
    end.leaveOut(
      plan.unfunded.count,
      vi: "\(plan.unfunded.count) thiếu hụt chưa được bố trí",
      en: "the gaps left open, \(plan.unfunded.count), one by one"
    )
    let locks = plan.idleLocks.count - Self.mostLocks
    end.leaveOut(
      locks,
      vi: "\(locks) khoản chốt khác không có tác dụng",
      en: "\(locks) more of the locks without effect"
    )
    end.leaveOut(plan.blocked.count, vi: "từng dữ liệu còn thiếu", en: "each of the missing data")
    guard plan.lines.count + plan.unfunded.count + plan.blocked.count > 0 else {
      return .paragraph(language.phrase(vi: "Không còn gì khác để nêu.", en: "There is nothing more to tell."))
    }
    let example = (plan.unfunded.first?.unit ?? plan.lines.first?.unit)?.code.description
    let more = example.map { code in
      LocalizedPhrase(
        vi: "Vì sao một đơn vị được hay chưa được: \(.code("onestop explain \(code)")).",
        en: "Why a unit is funded or not: \(.code("onestop explain \(code)"))."
      )
    }
    return end.block(more: more, in: language)
  }
}
