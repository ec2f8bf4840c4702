import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// The ladder as a picture: a band of bars for each goal over the budgets, as rows of a table.
///
///     Đạt từ 2 sao trở lên        ▂▄▄▆███████   30
///                           ▂▄▆██████████████   20
///                           ─────────▲───────
struct LadderChart {
  private static let bars = Array(" ▁▂▃▄▅▆▇█")

  let ladder: FundingLadder
  let language: Language
  /// The rows of each band.
  var height = 3

  /// The columns of the picture; fewer in a city whose values are thousands, so that a row fits on a screen.
  private var width: Int { height == 1 ? 40 : ladder.coverage == .around ? 44 : 48 }

  var table: Report.Table {
    Report.Table(
      columns: [
        Report.Table.Column(language.text(vi: "Mục tiêu", en: "Goal")),
        Report.Table.Column(language.text(vi: "Ngân sách (đồng)", en: "Budget (đồng)")),
        Report.Table.Column(language.text(vi: "Số", en: "No."), .integer),
      ],
      rows: ladder.goals.indices.flatMap(band) + axis
    )
  }

  private var low: Int { ladder.range.lowerBound.dong }
  private var high: Int { ladder.reach.dong }

  /// The budget that a column stands for: the first column for the least, the last for the greatest.
  private func budget(_ column: Int) -> Money {
    let share = Int128(high - low) * Int128(column) / Int128(width - 1)
    return Money(dong: low + Int(share))
  }

  /// The rows of one goal, the top one first, with the greatest and the least value beside them.
  private func band(of place: Int) -> [[Phrase]] {
    let values = (0..<width).map { ladder.step(at: budget($0))?.achieved[place] ?? 0 }
    let all = ladder.closeSteps.map { $0.achieved[place] }
    let (least, most) = (all.min() ?? 0, all.max() ?? 0)
    let eighths = values.map { value in
      // The least value is still a line, so that every band has a ground.
      most == least ? height * 8 : 1 + (value - least) * (height * 8 - 1) / (most - least)
    }
    return (0..<height).map { row in
      let ground = (height - 1 - row) * 8
      let bars = String(eighths.map { Self.bars[min(8, max(0, $0 - ground))] })
      let value = row == 0 ? most : row == height - 1 && most != least ? least : nil
      let isLow = height == 1 && most != least
      return [
        row == 0 ? Phrase(text: ladder.goals[place].name[language]) : Phrase(),
        Phrase(text: bars),
        value.map { isLow ? "\(least)–\($0)" : Phrase(.integer($0)) } ?? Phrase(),
      ]
    }
  }

  /// A line below the bands with the budgets at its ends, and a mark at the budget of the policy.
  private var axis: [[Phrase]] {
    let budget = ladder.policy.budget
    let isShown = !ladder.policy.isWithoutBudget && ladder.step(at: budget) != nil && budget <= ladder.reach
    let mark = isShown ? (0..<width).last { self.budget($0) <= budget } : nil
    let line = (0..<width).map { $0 == mark ? "▲" : "─" }.joined()
    let (left, right) = (Figures(language).integer(low), Figures(language).integer(high))
    let blanks = String(repeating: " ", count: max(1, width - left.count - right.count))
    return [
      [isShown ? "▲ \(budget) đồng" : Phrase(), Phrase(text: line)],
      [Phrase(), Phrase(text: left + blanks + right)],
    ]
  }
}
