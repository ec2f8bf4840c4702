import FacilityPlanning
import Vocabulary

/// An other score that together with the facilities would pass 100 points.
struct OtherScoreTooHigh: FindingKind {
  static let id = "other-score-too-high"
  static let severity = Finding.Severity.error

  let otherScore: Int
  /// The points of all requirements.
  let facilityPoints: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Điểm khác \(otherScore) cộng với \(facilityPoints) điểm cơ sở vật chất vượt quá 100.",
      en: "The other score of \(otherScore) and the \(facilityPoints) points of the facilities pass 100."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy ghi điểm của các nội dung ngoài cơ sở vật chất, nhiều nhất là \(100 - facilityPoints).",
      en: "Write the points of all that is not facilities: at most \(100 - facilityPoints)."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(at: "15:41", in: .register, replacing: "\"otherScore\": 70", with: "\"otherScore\": 81"),
    .passes(in: .register, replacing: "\"otherScore\": 70", with: "\"otherScore\": 80"),
  ]
}
