import FacilityPlanning
import FileFormats
import Vocabulary

/// A second submission of the same unit in the same round.
struct DuplicateSubmission: RoundFinding {
  static let id = "duplicate-submission"
  static let severity = Finding.Severity.error

  /// The path of the other submission.
  let first: String
  /// The name of the unit, where the file holds those of several.
  var unit: LocalizedText?

  var message: LocalizedText {
    LocalizedText(
      vi: "\(unit.map(\.vi.quoted) ?? "Đơn vị này") đã nộp tệp \(FileName(first).name.quoted) trong cùng kỳ báo cáo.",
      en:
        "\(unit.map(\.en.quoted) ?? "The unit") has already submitted \(FileName(first).name.quoted) in the same round."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy giữ lại tệp đúng và chuyển tệp kia ra khỏi thư mục của kỳ.",
      en: "Keep the right one and move the other out of the round's folder."
    )
  }
}
