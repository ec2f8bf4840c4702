import FacilityPlanning
import FileFormats
import Vocabulary

/// Cells in which a mark says that there is nothing to say; they are read as if they were blank.
struct MarkForNothing: SubmissionCheck {
  static let id = "mark-for-nothing"
  static let severity = Finding.Severity.warning

  /// The marks, each once, in the order of the file.
  let marks: [String]
  let count: Int

  private var list: LocalizedText {
    let shown = marks.prefix(3).map(\.quoted).joined(separator: ", ") + (marks.count > 3 ? ", …" : "")
    return LocalizedText(vi: shown, en: shown)
  }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(list.vi) được hiểu là để trống (\(count.grouped.vi) ô).",
      en: "\(list.en) is read as a blank cell (\(count.counted("cell")))."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Nếu đúng là không có gì để ghi, hãy để ô trống; nếu có, hãy ghi số liệu.",
      en: "If there is nothing to state, leave the cell blank; if there is, write it."
    )
  }

  /// One finding for a file, at the first of the cells.
  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    let cells = input.rows.filter { $0.quantity.fact?.value != 0 }.flatMap(\.marks)
    guard let first = cells.first else { return [] }
    var seen: Set<String> = []
    let marks = cells.map(\.trimmed).filter { seen.insert($0).inserted }
    let kind = MarkForNothing(marks: marks, count: cells.count)
    let also = cells.dropFirst().map { input.submission.source($0.position) }
    return [Finding(kind, at: input.submission.source(first.position), also: also)]
  }

  static let examples: [FindingExample] = [
    .triggers(at: "6:43", replacing: "2022,,,,,48.500.000", with: "2022,-,-,…,Không có,48.500.000"),
    .triggers(at: "6:43", replacing: "2022,,,,,48.500.000", with: "2022,N/A,,,,48.500.000"),
    .passes(replacing: "4,Còn sử dụng,2022,,,,,48.500.000", with: "0,Không có,-,-,-,Không,-,-"),
    .passes(replacing: "48.500.000,", with: "48.500.000,-"),
  ]
}
