import FacilityPlanning
import Vocabulary

/// A unit of the register that submitted nothing in a round.
struct MissingSubmission: RoundFinding {
  static let id = "missing-submission"
  static let severity = Finding.Severity.warning

  let unit: AdministrativeUnit

  var message: LocalizedText {
    LocalizedText(
      vi: "\(unit.name.vi.quoted) chưa nộp tệp kiểm kê; không đánh giá được yêu cầu nào của đơn vị này.",
      en: "\(unit.name.en.quoted) has not submitted an inventory; none of its requirements can be assessed."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy đề nghị đơn vị nộp tệp \("\(unit.code).csv".quoted) vào thư mục này.",
      en: "Ask the unit to submit \("\(unit.code).csv".quoted) into this folder."
    )
  }
}
