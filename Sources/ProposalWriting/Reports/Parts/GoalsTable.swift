import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The goals in their order: what is achieved, what was wished for, and whether more is possible.
struct GoalsTable {
  let goals: [GoalOutcome]
  /// The goals for which no unit can count.
  let idle: Set<Goal.Kind>
  let language: Language

  init(_ plan: FundingPlan, language: Language) {
    goals = plan.goals
    idle = plan.idleGoals
    self.language = language
  }

  var table: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Mục tiêu", en: "Goal")),
        Report.Table.Column(language.text(vi: "Kết quả", en: "Achieved"), .integer),
        Report.Table.Column(language.text(vi: "Chỉ tiêu", en: "Target"), .integer),
        Report.Table.Column(language.text(vi: "Đánh giá", en: "Verdict"), .status),
        Report.Table.Column(language.text(vi: "Chứng minh", en: "Proof")),
      ],
      rows: goals.enumerated().map { place, outcome in
        guard !idle.contains(outcome.goal.kind) else {
          let nothing = Phrase(text: "–")
          return [
            Phrase(.integer(place + 1)), Phrase(text: outcome.goal.title[language]), nothing, nothing,
            Phrase(.status(Goal.notApplicable[language], .neutral)), nothing,
          ]
        }
        return [
          Phrase(.integer(place + 1)),
          Phrase(text: outcome.goal.title[language]),
          Phrase(outcome.goal.kind == .cost ? .money(Money(dong: outcome.achieved)) : .integer(outcome.achieved)),
          outcome.target.map { Phrase(.integer($0)) } ?? Phrase(text: "–"),
          Phrase(.status(outcome.verdict[language], outcome.tone)),
          outcome.proof[language],
        ]
      }
    )
  }

  /// What must be said where a goal is not proven.
  var warning: Report.Block? {
    let open = goals.filter { !$0.isProven }
    guard !open.isEmpty else { return nil }
    return .note(
      .warning,
      language.phrase(
        vi: "Phương án chưa được chứng minh là tốt nhất ở \(open.count) mục tiêu: \(list(open)).",
        en: "The plan is not proven best for \(open.count) of the goals: \(list(open))."
      )
    )
  }

  private func list(_ goals: [GoalOutcome]) -> String {
    goals.map { $0.goal.title[language] }.joined(separator: "; ")
  }
}

extension FundingPlan {
  /// The goals about projected stars, where nobody can project one: no unit is at zero stars for that.
  var idleGoals: Set<Goal.Kind> {
    units.contains { $0.starBefore != nil || $0.starAfter != nil } ? [] : [.floor, .stars]
  }
}

/// Figures of several plans side by side: a column for each plan, or, where columns would not fit, a row.
struct ComparisonTable {
  /// One figure of every plan.
  struct Measure {
    var title: String
    var kind: Report.Table.Column.Kind
    var values: [Phrase]
  }

  /// More than these do not stand side by side: a line of 80 columns has room for five amounts.
  static let mostColumns = 5

  /// What the plans are together: the head of the column that names the measures or the plans.
  let title: (measures: String, plans: String)
  /// The name of each plan.
  let plans: [String]
  let measures: [Measure]

  var blocks: [Report.Block] {
    guard plans.count > Self.mostColumns else { return [.table(columns)] }
    return [Report.Table.Column.Kind.money, .integer].flatMap { kind -> [Report.Block] in
      let chosen = measures.filter { $0.kind == kind }
      return stride(from: 0, to: chosen.count, by: Self.mostColumns).map { start in
        .table(rows(chosen[start...].prefix(Self.mostColumns)))
      }
    }
  }

  private var columns: Report.Table {
    Report.Table(
      columns: [Report.Table.Column(title.measures)] + plans.map { Report.Table.Column($0, .integer) },
      rows: measures.map { [Phrase(text: $0.title)] + $0.values }
    )
  }

  private func rows(_ measures: ArraySlice<Measure>) -> Report.Table {
    Report.Table(
      columns: [Report.Table.Column(title.plans)] + measures.map { Report.Table.Column($0.title, $0.kind) },
      rows: plans.enumerated().map { place, name in [Phrase(text: name)] + measures.map { $0.values[place] } }
    )
  }
}

/// The units about which data are missing, one row each.
struct BlockedTable {
  let plan: FundingPlan
  let edition: CriteriaEdition
  let language: Language

  /// The units, in the order of the plan.
  var units: [AdministrativeUnit] {
    var seen: Set<Slug> = []
    return plan.blocked.map(\.unit).filter { seen.insert($0.code).inserted }
  }

  var blocks: [Report.Block] {
    guard !plan.blocked.isEmpty else {
      return [
        .paragraph(
          language.phrase(
            vi: "Không có đơn vị nào thiếu dữ liệu.",
            en: "No unit lacks data."
          )
        )
      ]
    }
    let reasons = Dictionary(grouping: plan.blocked, by: \.unit.code)
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Dữ liệu còn thiếu", en: "Missing data")),
      ],
      rows: units.map { unit in
        let sentences = (reasons[unit.code] ?? []).map { $0.reason.sentence(in: edition)[language] }
        return [Phrase(text: unit.name[language]), .joined(sentences, separator: " ")]
      }
    )
    return [.table(table)]
  }
}
