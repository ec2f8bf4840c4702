package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The ladder as a person reads it: a picture, sentences, when each target is reached, and every step.
package struct LadderReport: Sendable {
  private static let plateaus = 3

  private let ladder: FundingLadder
  let sentences: LadderSentences

  package init(_ ladder: FundingLadder) {
    self.ladder = ladder
    sentences = LadderSentences(ladder)
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let title = title(in: language)
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)),
      .paragraph(definition(in: language)),
      .table(LadderChart(ladder: ladder, language: language).table),
      .list(
        Report.List(
          .bulleted,
          ([sentences.policyBudget] + sentences.plateaus(Self.plateaus)).map { $0[language] }
        )
      ),
    ]
    blocks += incomplete(in: language)
    blocks.append(.heading(level: 2, Self.targetsTitle(in: language)))
    blocks.append(.table(targets(in: language)))
    blocks.append(
      .heading(level: 2, language.phrase(vi: "Các bậc: \(ladder.steps.count)", en: "Steps: \(ladder.steps.count)"))
    )
    blocks.append(.table(LadderStepsTable(ladder: ladder, language: language, steps: ladder.steps).table))
    return Report(language: language, title: title, blocks: blocks)
  }

  func title(in language: Language) -> String {
    language.text(
      vi: "Mỗi mức ngân sách mua được gì, kỳ kiểm kê \(ladder.round.name.vi)",
      en: "What each budget buys, inventories of \(ladder.round.name.en)"
    )
  }

  static func targetsTitle(in language: Language) -> Phrase {
    language.phrase(vi: "Mức rẻ nhất để đạt từng chỉ tiêu", en: "The cheapest budget for each target")
  }

  private func definition(in language: Language) -> Phrase {
    let goals = ladder.goals.map { $0.name[language].prefix(1).lowercased() + $0.name[language].dropFirst() }
      .joined(separator: "; ")
    return language.phrase(
      vi:
        "Bậc là mức ngân sách nhỏ nhất để các mục tiêu sau, xét lần lượt, đạt kết quả cao hơn: \(goals). Ít hơn một đồng là không đạt; nhiều hơn thì chưa thêm gì cho tới bậc kế tiếp. Để mục tiêu đứng trước tăng, mục tiêu đứng sau có thể giảm.",
      en:
        "A step is the least budget at which these goals, one after the other, come to more: \(goals). One đồng less does not do, and more adds nothing until the next step. A later goal may fall so that an earlier one can rise."
    )
  }

  private func incomplete(in language: Language) -> [Report.Block] {
    if ladder.coverage == .around {
      let (low, high) = (ladder.range.lowerBound, ladder.range.upperBound)
      return [
        .note(
          .neutral,
          language.phrase(
            vi:
              "Chỉ nêu các bậc quanh ngân sách, từ \(low) đến \(high) đồng, và bậc đầu tiên đạt từng chỉ tiêu. Xem một khoảng bằng --from và --to, mọi bậc bằng --all.",
            en:
              "Only the steps around the budget, from \(low) to \(high) đồng, and the first that reaches each target are shown. --from and --to show a range, --all every step."
          )
        )
      ]
    }
    guard !ladder.isComplete else { return [] }
    return [
      .note(
        .warning,
        language.phrase(
          vi:
            "Có quá nhiều bậc: mới liệt kê đến \(ladder.reach) đồng. Xem tiếp bằng --from \(String(ladder.reach.dong)).",
          en:
            "There are too many steps: they are listed up to \(ladder.reach) đồng. Go on with --from \(String(ladder.reach.dong))."
        )
      )
    ]
  }

  /// The cheapest budget that reaches each target.
  func targets(in language: Language) -> Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Mục tiêu", en: "Goal")),
        Report.Table.Column(language.text(vi: "Chỉ tiêu", en: "Target"), .integer),
        Report.Table.Column(language.text(vi: "Đạt từ (đồng)", en: "Reached from (đồng)"), .money),
        Report.Table.Column(language.text(vi: "Ghi chú", en: "Remark")),
      ],
      rows: ladder.reachings.map { reaching in
        [
          Phrase(text: ladder.goals[reaching.place].name[language]),
          Phrase(.integer(reaching.target)),
          reaching.first.map { Phrase(.money($0.budget)) } ?? Phrase(text: "–"),
          remark(on: reaching, in: language),
        ]
      } + notApplicable(in: language)
    )
  }

  /// The goals about recognised stars, where no unit has one.
  private func notApplicable(in language: Language) -> [[Phrase]] {
    zip(ladder.goals, ladder.targets).filter { $0.kind.comparesWithRating && $1 == nil }.map { goal, _ in
      let none = Phrase(text: "–")
      return [
        Phrase(text: goal.name[language]), none, none, Phrase(text: Goal.notApplicable[language].lowercased()),
      ]
    }
  }

  private func remark(on reaching: FundingLadder.Reaching, in language: Language) -> Phrase {
    guard let first = reaching.first else {
      switch reaching.sight {
      case .everyStep: break
      case .kept: return language.phrase(vi: "không mức nào đạt", en: "no budget reaches it")
      case .first, .nothing: return language.phrase(vi: "chưa tính được", en: "not found out")
      }
      let most = ladder.steps.map { $0.achieved[reaching.place] }.max() ?? 0
      let step = ladder.steps.first { $0.achieved[reaching.place] == most } ?? ladder.steps[0]
      return language.phrase(
        vi: "không mức nào đạt; cao nhất \(most), từ \(step.budget) đồng",
        en: "no budget reaches it; at most \(most), from \(step.budget) đồng"
      )
    }
    guard let lasting = reaching.lasting else {
      if reaching.sight == .first {
        return language.phrase(vi: "mức cao hơn có thể không giữ", en: "a greater budget may not keep it")
      }
      return language.phrase(vi: "không giữ được ở mức cao hơn", en: "not kept at greater budgets")
    }
    guard lasting != first else { return Phrase() }
    return language.phrase(
      vi: "luôn đạt từ \(lasting.budget) đồng",
      en: "always from \(lasting.budget) đồng"
    )
  }
}

/// Steps of a ladder: the budget, what is achieved, and what is done otherwise than on the step before.
struct LadderStepsTable {
  let ladder: FundingLadder
  let language: Language
  let steps: [FundingLadder.Step]
  /// The most units that are named for a step, where not all are.
  var mostUnits: Int?

  var table: Report.Table {
    Report.Table(
      columns: [Report.Table.Column(language.text(vi: "Bậc (đồng)", en: "Step (đồng)"), .money)]
        + ladder.goals.map { Report.Table.Column($0.shortName[language], $0.kind == .cost ? .money : .integer) }
        + [Report.Table.Column(language.text(vi: "Mua gì, cho ai", en: "What it buys, and for whom"))],
      rows: steps.map { step in
        [Phrase(.money(step.budget))]
          + zip(ladder.goals, step.achieved).map { goal, achieved in
            Phrase(goal.kind == .cost ? .money(Money(dong: achieved)) : .integer(achieved))
          } + [purchases(of: step)]
      }
    )
  }

  /// What is bought for whom, and who has to wait for it.
  private func purchases(of step: FundingLadder.Step) -> Phrase {
    let gaining = step.changes.filter { !$0.added.isEmpty }.map { change in
      "\(name(of: change)): \(change.added.map { $0.requirement.title[language] }.joined(separator: ", "))"
    }
    let losing = step.changes.filter { $0.added.isEmpty }.map(name)
    var parts = few(gaining)
    if !losing.isEmpty {
      let names = few(losing).joined(separator: ", ")
      parts.append(language.text(vi: "bớt của \(names)", en: "less for \(names)"))
    }
    return Phrase(text: parts.joined(separator: "; "))
  }

  /// The first of what would be too long, and the number of the rest.
  private func few(_ texts: [String]) -> [String] {
    guard let mostUnits, texts.count > mostUnits else { return texts }
    let rest = texts.count - mostUnits
    return texts.prefix(mostUnits) + [language.text(vi: "\(rest) đơn vị khác", en: "\(rest) more")]
  }

  /// The unit, with its stars where they change.
  private func name(of change: OptionChange) -> String {
    let name = change.unit.name[language]
    guard let before = change.before.projectedStar, let after = change.after.projectedStar, before != after else {
      return name
    }
    return language.text(vi: "\(name) (\(before) → \(after) sao)", en: "\(name) (\(before) → \(after) stars)")
  }
}
