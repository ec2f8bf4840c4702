package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The funding plan as a person reads it: goals first, then lines by priority, what is left out, and who lacks data.
package struct PlanReport: Sendable {
  private let plan: FundingPlan
  private let edition: CriteriaEdition
  private let reasons: LineReasons

  package init(plan: FundingPlan, register: Register, edition: CriteriaEdition) {
    self.plan = plan
    self.edition = edition
    self.reasons = LineReasons(plan: plan, edition: edition, baselineYear: register.baselineYear)
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    var blocks = opening(in: language)
    blocks.append(.heading(level: 2, language.phrase(vi: "Hạng mục theo thứ tự ưu tiên", en: "Lines by priority")))
    blocks += lines(in: language)
    blocks += CommittedGaps(plan.units.map(\.assessment)).blocks(in: language)
    blocks.append(.heading(level: 2, language.phrase(vi: "Chưa được bố trí và lý do", en: "Left out, and why")))
    blocks += UnfundedSection(plan: plan, language: language).blocks
    blocks += idleLocks(in: language)
    blocks.append(.heading(level: 2, language.phrase(vi: "Đơn vị thiếu dữ liệu", en: "Units that lack data")))
    blocks += BlockedTable(plan: plan, edition: edition, language: language).blocks
    return Report(language: language, title: title(in: language), blocks: blocks)
  }

  func title(in language: Language) -> String {
    language.text(
      vi: "Phương án phân bổ kinh phí, kỳ kiểm kê \(plan.round.name.vi)",
      en: "Funding plan, inventories of \(plan.round.name.en)"
    )
  }

  /// The title, the money, and the goals.
  func opening(in language: Language) -> [Report.Block] {
    let goals = GoalsTable(plan, language: language)
    return [
      .heading(level: 1, Phrase(text: title(in: language))),
      .facts(
        [
          Report.Fact(language.text(vi: "Ngân sách", en: "Budget"), dong(plan.policy.budget)),
          Report.Fact(language.text(vi: "Kinh phí đề nghị", en: "Cost"), dong(plan.cost)),
          Report.Fact(language.text(vi: "Còn lại", en: "Remaining"), dong(plan.remaining)),
        ] + otherMoney(in: language)
      ),
      .heading(level: 2, language.phrase(vi: "Mục tiêu", en: "Goals")),
      .table(goals.table),
    ] + [goals.warning].compactMap(\.self)
  }

  /// What the units and others pay for the lines, where the plan names such money.
  private func otherMoney(in language: Language) -> [Report.Fact] {
    guard plan.namesOtherMoney else { return [] }
    let totals = ProposalTotals(plan.lines)
    return [
      Report.Fact(language.text(vi: "Đơn vị bảo đảm", en: "Units' own"), dong(totals.ownPart)),
      Report.Fact(language.text(vi: "Nguồn khác góp", en: "Other sources"), dong(totals.contribution)),
    ]
  }

  private func dong(_ amount: Money) -> Phrase { "\(amount) đồng" }

  /// What is said where nothing is funded.
  func nothing(in language: Language) -> Report.Block {
    .paragraph(language.phrase(vi: "Không có hạng mục nào được bố trí kinh phí.", en: "Nothing is funded."))
  }

  private func lines(in language: Language) -> [Report.Block] {
    guard !plan.lines.isEmpty else { return [nothing(in: language)] }
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Hạng mục", en: "Requirement")),
        Report.Table.Column(language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Lý do", en: "Reason")),
      ],
      rows: plan.lines.map { line in
        [
          Phrase(.integer(line.rank)),
          Phrase(text: line.unit.name[language]),
          Phrase(text: "\(line.requirement.title[language]) (\(line.remedy.workName[language].lowercased()))"),
          Phrase(.money(line.cost)),
          reasons.reason(for: line)[language],
        ]
      },
      totals: [
        [
          Phrase(), Phrase(text: language.text(vi: "Tổng cộng", en: "Total")), Phrase(), Phrase(.money(plan.cost)),
          Phrase(),
        ]
      ]
    )
    return [.table(table)]
  }

  /// The locks that have no effect, each with why.
  func idleLocks(in language: Language) -> [Report.Block] {
    plan.idleLocks.map { lock in
      guard let unit = plan.units.first(where: { $0.unit.code == lock.unit })?.unit.name[language] else {
        return .note(
          .warning,
          language.phrase(
            vi: "Khoản chốt cho \(lock.unit.description) không có tác dụng: đơn vị không còn vào ngày này.",
            en: "The lock on \(lock.unit.description) has no effect: the unit is no more on this day."
          )
        )
      }
      let item = lock.requirement.map { edition.requirement($0)?.title[language] ?? $0.description }
      return .note(
        .warning,
        language.phrase(
          vi:
            "Khoản chốt cho \(unit)\(item.map { " (\($0))" } ?? "") không có tác dụng: không có thiếu hụt nào tính được chi phí.",
          en: "The lock on \(unit)\(item.map { " (\($0))" } ?? "") has no effect: there is no gap that money can close."
        )
      )
    }
  }
}
