import Documents
import FacilityPlanning
import FileFormats
import Vocabulary

/// The first sheet: the sums, which are formulas over the annexes, the goals, and the way to each annex.
struct ContentsSheet {
  let proposal: Proposal
  let places: AnnexPlaces
  let language: Language

  static let widths = [6, 44, 13, 12, 16, 24]

  /// Adds what the sheet says below its head.
  func write(to draft: inout AnnexSheet) {
    draft.addGap()
    for (label, cell) in sums { draft.add(row: [.init(), .words(label), cell]) }
    draft.add(language.text(vi: "Bằng chữ: ", en: "In words: ") + proposal.plan.cost.words[language] + ".")
    draft.addGap()
    draft.add(language.text(vi: "Kết quả theo mục tiêu", en: "Results by goal"), SheetStyles.bold)
    ReportSheet(
      blocks: [.table(GoalsTable(proposal.plan, language: language).table)],
      language: language
    ).write(to: &draft)
    for part in AnnexPart.allCases where part != .quotes || !proposal.plan.lines.isEmpty {
      let label = part.label(in: language)
      let target = SheetRange(label, CellRange(rows: 1...1, columns: 1...1))
      var title = WorkbookDocument.Cell.words(
        "\(label). \(part.title[language].lowercased().capitalisedSentence)",
        SheetStyles.linkLine
      )
      title.link = target
      draft.add(row: [.init(), title])
    }
  }

  /// The budget, what is asked of it, and what remains.
  private var sums: [(label: String, cell: WorkbookDocument.Cell)] {
    let plan = proposal.plan
    let totals = proposal.totals
    let first = AnnexSheet.headRows + 1
    return [
      (language.text(vi: "Ngân sách (đồng)", en: "Budget (đồng)"), .money(plan.policy.budget)),
      (language.text(vi: "Đề nghị hỗ trợ (đồng)", en: "Support (đồng)"), sum(.support, plan.cost)),
      (
        language.text(vi: "Còn lại (đồng)", en: "Remaining (đồng)"),
        .computed("C\(first)-C\(first + 1)", plan.remaining.dong)
      ),
    ]
      + zip(
        PayerColumns(policy: plan.policy, language: language).titles,
        places.layout.isShared
          ? [sum(.contribution, totals.contribution), sum(.others, totals.ownPart)] : [sum(.others, totals.ownPart)]
      ).map { (label: $0, cell: $1) }
      + [
        (language.text(vi: "Số hạng mục", en: "Lines"), .number(totals.lines)),
        (
          language.text(vi: "Số đơn vị được hỗ trợ", en: "Units supported"),
          .number(plan.units.count { !$0.lines.isEmpty })
        ),
      ]
  }

  private func sum(_ column: LinesSheet.Column, _ value: Money) -> WorkbookDocument.Cell {
    guard places.lines.rowCount > 0 else { return .money(value) }
    return .computed(places.lines.sum(places.layout.place(column)).description, value.dong)
  }
}
