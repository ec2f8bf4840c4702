import Documents
package import FacilityPlanning
import FacilityWording
import FileFormats
package import Vocabulary

/// The steps of a ladder as a spreadsheet opens them: one row each.
package struct LadderTable: Sendable {
  private let ladder: FundingLadder

  package init(_ ladder: FundingLadder) { self.ladder = ladder }

  /// The header and one row for each step; amounts are plain digits, so that spreadsheets read them as numbers.
  package func rows(in language: Language) -> [[String]] {
    let header =
      [language.text(vi: "Bậc (đồng)", en: "Step (đồng)")] + ladder.goals.map { $0.title[language] }
      + [
        language.text(vi: "Mục tiêu tăng", en: "Goal that improves"),
        language.text(vi: "Thêm", en: "Added"),
        language.text(vi: "Bớt", en: "Dropped"),
        language.text(vi: "Đổi mức sao", en: "Stars changed"),
      ]
    return [header] + ladder.steps.map { row($0, in: language) }
  }

  /// The file: UTF-8 with the mark by which spreadsheets know it.
  package func csv(in language: Language) -> [UInt8] {
    CSVWriter(byteOrderMark: true).write(rows(in: language))
  }

  private func row(_ step: FundingLadder.Step, in language: Language) -> [String] {
    [String(step.budget.dong)] + step.achieved.map { String($0) }
      + [
        step.improved.map { ladder.goals[$0].name[language] } ?? "",
        items(step, \.added, in: language),
        items(step, \.dropped, in: language),
        step.changes.compactMap { change in
          guard let before = change.before.projectedStar, let after = change.after.projectedStar, before != after
          else { return nil }
          return "\(change.unit.name[language]) \(before) → \(after)"
        }.joined(separator: "; "),
      ]
  }

  private func items(
    _ step: FundingLadder.Step,
    _ gaps: (OptionChange) -> [Gap],
    in language: Language
  ) -> String {
    step.changes.compactMap { change in
      let titles = gaps(change).map { $0.requirement.title[language] }
      return titles.isEmpty ? nil : "\(change.unit.name[language]): \(titles.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
