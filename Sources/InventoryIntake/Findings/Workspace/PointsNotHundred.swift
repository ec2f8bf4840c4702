import FacilityPlanning
import Vocabulary

/// Groups whose points do not sum to 100.
struct PointsNotHundred: FindingKind {
  static let id = "points-not-hundred"
  static let severity = Finding.Severity.error

  let sum: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Tổng điểm của các nhóm là \(sum), không phải 100.",
      en: "The points of the groups sum to \(sum), not to 100."
    )
  }

  var remedy: LocalizedText {
    let difference = abs(100 - sum)
    return sum < 100
      ? LocalizedText(
        vi: "Hãy thêm \(difference) điểm vào các nhóm theo văn bản gốc.",
        en: "Add \(difference.counted("point")) to the groups, as the published text has it."
      )
      : LocalizedText(
        vi: "Hãy bớt \(difference) điểm ở các nhóm theo văn bản gốc.",
        en: "Take \(difference.counted("point")) from the groups, as the published text has it."
      )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "5:13", in: .criteria, replacing: "\"points\": 25", with: "\"points\": 24"),
    .triggers(at: "5:13", in: .criteria, replacing: "\"points\": 25", with: "\"points\": 30"),
    .passes(.criteria),
  ]
}
