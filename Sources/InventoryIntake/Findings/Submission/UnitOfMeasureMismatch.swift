import FacilityPlanning
import FileFormats
import Vocabulary

/// An item that is counted in another unit of measure than the criteria count it in.
struct UnitOfMeasureMismatch: SubmissionCheck {
  static let id = "unit-of-measure-mismatch"
  static let severity = Finding.Severity.warning

  let word: String
  let item: Item

  var message: LocalizedText {
    LocalizedText(
      vi: "\(item.name.vi.quoted) tính theo \(item.unitOfMeasure.vi.quoted), nhưng dòng này ghi \(word.quoted).",
      en: "\(item.name.en.quoted) is counted by the \(item.unitOfMeasure.en.quoted), but the row says \(word.quoted)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi số lượng theo \(item.unitOfMeasure.vi.quoted), rồi sửa đơn vị tính.",
      en: "State the quantity by the \(item.unitOfMeasure.en.quoted) and correct the unit of measure."
    )
  }

  static func findings(in input: SubmissionCheckInput) -> [Finding] {
    input.rows.compactMap { row in
      guard let cell = row.row.cells[.unitOfMeasure], let id = row.item.fact?.value,
        let item = input.vocabulary.item(id),
        let known = input.vocabulary.unitsOfMeasure[id], known[cell.text] == nil,
        TextInspection.problem(of: cell.text) == nil, !NothingMark.isMark(cell.text)
      else { return nil }
      return Finding(UnitOfMeasureMismatch(word: cell.trimmed, item: item), at: input.submission.source(cell.position))
    }
  }

  static let examples: [FindingExample] = [
    .triggers(at: "4:19", replacing: ",cái,1,", with: ",m2,1,"),
    .triggers(at: "6:49", in: .json, replacing: "\"cái\"", with: "\"thùng\""),
    .passes(replacing: ",cái,1,", with: ",Chiếc,1,"),
    .passes(replacing: ",cái,1,", with: ",,1,"),
    .passes(replacing: ",cái,1,", with: ",-,1,"),
    // The lost letter has a finding of its own.
    .passes(replacing: ",cái,1,", with: ",c\u{FFFD}i,1,"),
  ]
}
