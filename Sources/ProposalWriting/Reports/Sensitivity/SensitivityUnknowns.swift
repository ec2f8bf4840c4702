import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What unknown data may do to a plan.
struct SensitivityUnknowns {
  let sensitivity: Sensitivity
  let edition: CriteriaEdition
  let language: Language
  /// So many unknowns are ranked; all unless given.
  var most: Int?

  /// The plan beside those with every unknown at its worst and at its best.
  var extremes: [Report.Block] {
    guard !sensitivity.unknowns.isEmpty else {
      return [.paragraph(language.phrase(vi: "Không có dữ liệu nào chưa rõ.", en: "Nothing is unknown."))]
    }
    let ends = [sensitivity.extremes.worst, sensitivity.extremes.best]
    var blocks = table(ends).blocks
    if ends.contains(nil) {
      blocks.append(
        .note(
          .warning,
          language.phrase(
            vi: "Cột để trống: các khoản chốt vượt ngân sách nên không lập được phương án.",
            en: "An empty column: the locks pass the budget, so no plan can be made."
          )
        )
      )
    }
    return blocks
  }

  private func table(_ ends: [FundingPlan?]) -> ComparisonTable {
    let plans = [sensitivity.plan] + ends
    let movements = ends.map { $0.map { PlanMovement(from: sensitivity.plan, to: $0) } }
    let moved = { (amount: (PlanMovement) -> Money) in
      [Phrase(text: "–")] + movements.map { $0.map { Phrase(.money(amount($0))) } ?? Phrase() }
    }
    let goals = sensitivity.plan.policy.goals.filter { $0.kind != .cost }
    return ComparisonTable(
      title: (language.text(vi: "Chỉ số", en: "Measure"), language.text(vi: "Phương án", en: "Plan")),
      plans: [
        language.text(vi: "Phương án", en: "The plan"), language.text(vi: "Xấu nhất", en: "At worst"),
        language.text(vi: "Tốt nhất", en: "At best"),
      ],
      measures: [
        ComparisonTable.Measure(
          title: language.text(vi: "Kinh phí (đồng)", en: "Cost (đồng)"),
          kind: .money,
          values: plans.map { $0.map { Phrase(.money($0.cost)) } ?? Phrase() }
        ),
        ComparisonTable.Measure(
          title: language.text(vi: "Rút khỏi hạng mục (đồng)", en: "Withdrawn from lines (đồng)"),
          kind: .money,
          values: moved(\.withdrawnCost)
        ),
        ComparisonTable.Measure(
          title: language.text(vi: "Bố trí cho hạng mục mới (đồng)", en: "Given to new lines (đồng)"),
          kind: .money,
          values: moved(\.addedCost)
        ),
      ]
        + goals.map { goal in
          ComparisonTable.Measure(
            title: goal.name[language],
            kind: .integer,
            values: plans.map { plan in
              plan.map { Phrase(achieved: $0.achieved(goal), of: $0.target(of: goal)) } ?? Phrase()
            }
          )
        }
    )
  }

  /// The unknowns, the one that moves most money first.
  var ranking: [Report.Block] {
    guard !sensitivity.unknowns.isEmpty else {
      return [.paragraph(language.phrase(vi: "Không có.", en: "None."))]
    }
    let table = Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "TT", en: "No."), .integer),
        Report.Table.Column(language.text(vi: "Đơn vị", en: "Unit")),
        Report.Table.Column(language.text(vi: "Dữ liệu còn thiếu", en: "Missing data")),
        Report.Table.Column(language.text(vi: "Chuyển dịch nếu xấu nhất", en: "Moves at worst"), .money),
        Report.Table.Column(language.text(vi: "Chuyển dịch nếu tốt nhất", en: "Moves at best"), .money),
      ],
      rows: sensitivity.unknowns.prefix(most ?? sensitivity.unknowns.count).enumerated().map { place, trial in
        [
          Phrase(.integer(place + 1)), Phrase(text: trial.unknown.unit.name[language]), missing(trial),
          moved(trial.worst), moved(trial.best),
        ]
      }
    )
    let idle = sensitivity.unknowns.count { !$0.matters }
    return [
      .paragraph(
        language.phrase(
          vi:
            "Số tiền chuyển dịch (đồng) là số lớn hơn giữa tiền rút khỏi hạng mục cũ và tiền bố trí cho hạng mục mới khi riêng dữ liệu ấy được làm rõ. \(idle) trên \(sensitivity.unknowns.count) dữ liệu không làm thay đổi phương án.",
          en:
            "What moves (đồng) is the greater of what leaves lines and what comes to new ones once that one unknown is known. \(idle) of \(sensitivity.unknowns.count) do not change the plan."
        )
      ),
      .table(table),
    ]
  }

  private func missing(_ trial: Sensitivity.UnknownTrial) -> Phrase {
    let sentence = trial.unknown.reason.sentence(in: edition)[language]
    guard !trial.sources.isEmpty else { return sentence }
    return .joined([sentence, Phrase("(\(.sources(trial.sources)))")], separator: " ")
  }

  private func moved(_ movement: PlanMovement?) -> Phrase {
    movement.map { Phrase(.money($0.moved)) }
      ?? Phrase(text: language.text(vi: "vượt khoản chốt", en: "locks too dear"))
  }
}
