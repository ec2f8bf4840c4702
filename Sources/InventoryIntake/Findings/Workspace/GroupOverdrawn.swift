import FacilityPlanning
import Vocabulary

/// Requirements that give more points than their group has.
struct GroupOverdrawn: FindingKind {
  static let id = "group-overdrawn"
  static let severity = Finding.Severity.error

  let group: Slug
  let points: Int
  let used: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Các yêu cầu của nhóm \(group.description.quoted) cộng lại \(used) điểm, trong khi nhóm chỉ có \(points).",
      en:
        "The requirements of the group \(group.description.quoted) give \(used) points, but the group has only \(points)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy bớt ít nhất \(used - points) điểm ở các yêu cầu của nhóm.",
      en: "Take at least \((used - points).counted("point")) from the requirements of the group."
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "8:5",
      in: .criteria,
      replacing: "\"group\": \"culture\", \"points\": 4",
      with: "\"group\": \"culture\", \"points\": 18"
    ),
    .passes(
      in: .criteria,
      replacing: "\"group\": \"culture\", \"points\": 4",
      with: "\"group\": \"culture\", \"points\": 17"
    ),
  ]
}
