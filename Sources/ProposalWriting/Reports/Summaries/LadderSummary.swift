package import Documents
package import FacilityPlanning
import FacilityWording
package import Vocabulary

/// The ladder on a screen or two: where the budget stands, what each target takes, and the steps around the budget.
package struct LadderSummary: Sendable {
  /// The steps shown up to the one on which the budget stands, and above it.
  private static let below = 3
  private static let above = 4
  /// So many units are named of those that a step concerns.
  private static let mostUnits = 3

  private let ladder: FundingLadder
  private let whole: LadderReport

  package init(_ ladder: FundingLadder) {
    self.ladder = ladder
    whole = LadderReport(ladder)
  }

  /// Makes the report.
  package func report(in language: Language) -> Report {
    let shown = stepsAround
    let title = whole.title(in: language)
    var blocks: [Report.Block] = [
      .heading(level: 1, Phrase(text: title)),
      .paragraph(whole.sentences.policyBudget[language]),
      .table(LadderChart(ladder: ladder, language: language, height: 1).table),
      .heading(level: 2, LadderReport.targetsTitle(in: language)),
      .table(whole.targets(in: language)),
      .heading(
        level: 2,
        ladder.policy.isWithoutBudget
          ? language.phrase(vi: "Các bậc đầu tiên", en: "The first steps")
          : language.phrase(vi: "Các bậc quanh ngân sách", en: "The steps around the budget")
      ),
      .table(
        LadderStepsTable(ladder: ladder, language: language, steps: Array(shown), mostUnits: Self.mostUnits).table
      ),
      .paragraph(
        language.phrase(
          vi: "Bậc là mức ngân sách nhỏ nhất để các mục tiêu trên, xét lần lượt, đạt kết quả cao hơn.",
          en: "A step is the least budget at which these goals, one after the other, come to more."
        )
      ),
    ]
    blocks.append(end(shown.count).block(more: range, in: language))
    return Report(language: language, title: title, blocks: blocks)
  }

  /// The steps next to the budget of the policy; without a budget, the first.
  private var stepsAround: ArraySlice<FundingLadder.Step> {
    let steps = ladder.closeSteps
    guard !ladder.policy.isWithoutBudget else { return steps.prefix(Self.below + Self.above) }
    // The place of the first step that the budget does not pay.
    let next = steps.firstIndex { $0.budget > ladder.policy.budget } ?? steps.count
    let first = max(0, min(next - Self.below, steps.count - Self.below - Self.above))
    return steps[first...].prefix(Self.below + Self.above)
  }

  private func end(_ shown: Int) -> SummaryEnd {
    var end = SummaryEnd()
    if ladder.coverage == .around {
      let (low, high) = (ladder.range.lowerBound, ladder.range.upperBound)
      end.leaveOut(
        vi: "các bậc dưới \(low) và trên \(high) đồng, chưa tính vì thành phố có nhiều đơn vị",
        en: "the steps below \(low) and above \(high) đồng, which were not worked out for so many units"
      )
    }
    let rest = ladder.closeSteps.count - shown
    end.leaveOut(
      rest,
      vi: "\(rest) trong \(ladder.closeSteps.count) bậc đã tính",
      en: "\(rest) of the \(ladder.closeSteps.count) steps found"
    )
    end.leaveOut(
      vi: "các khoảng thêm tiền mà không mua thêm được gì",
      en: "the stretches on which more money buys nothing"
    )
    return end
  }

  private var range: LocalizedPhrase {
    LocalizedPhrase(
      vi: "Riêng một khoảng: \(.code("--from")), \(.code("--to")).",
      en: "One range: \(.code("--from")), \(.code("--to"))."
    )
  }
}
