import FacilityPlanning
import Vocabulary

/// A unit without an other score, so that its star cannot be projected.
struct MissingOtherScore: FindingKind {
  static let id = "missing-other-score"
  static let severity = Finding.Severity.warning

  let unit: AdministrativeUnit

  var blankMember: String? { "otherScore" }

  var message: LocalizedText {
    LocalizedText(
      vi: "\(unit.name.vi.quoted) chưa có điểm các nội dung khác, nên chưa dự báo được số sao.",
      en: "\(unit.name.en.quoted) has no other score, so that its star cannot be projected."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy bổ sung \"otherScore\" khi có kết quả chấm điểm của đơn vị.",
      en: "Add \"otherScore\" as soon as the unit's points are known."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "14:5", in: .register, replacing: "\"otherScore\": 70, ", with: ""),
    .passes(in: .register, replacing: "\"otherScore\": 70", with: "\"otherScore\": 0"),
  ]
}
