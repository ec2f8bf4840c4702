import FacilityPlanning
import Vocabulary

/// More requirements than the planning can weigh against each other.
struct TooManyRequirements: FindingKind {
  static let id = "too-many-requirements"
  static let severity = Finding.Severity.error

  let count: Int

  var message: LocalizedText {
    LocalizedText(
      vi: "Bộ tiêu chí có \(count) yêu cầu, nhiều nhất là \(CriteriaEdition.maximumRequirements).",
      en: "The criteria have \(count) requirements; the most is \(CriteriaEdition.maximumRequirements)."
    )
  }

  var remedy: LocalizedText {
    LocalizedText(
      vi: "Hãy gộp các yêu cầu về cùng một hạng mục, hoặc bỏ những yêu cầu không có điểm.",
      en: "Join requirements about the same item, or leave out those without points."
    )
  }

  private static func criteria(withRequirements count: Int) -> String {
    let requirements = (1...count).map { number in
      """
      {"id": "r\(number)", "title": {"vi": "Yêu cầu \(number)", "en": "Requirement \(number)"},
       "item": "waiting-bench", "category": "equipment", "group": "reform", "points": 0,
       "measure": {"kind": "presence"}, "remedies": []},
      """
    }
    return Sample.criteria.text(
      replacing: "\"requirements\": [\n",
      with: "\"requirements\": [\n" + requirements.joined(separator: "\n")
    )
  }

  static let examples: [FindingExample] = [
    .triggers(
      at: "43:19",
      criteria(withRequirements: CriteriaEdition.maximumRequirements),
      file: Sample.criteria.file
    ),
    .passes(criteria(withRequirements: 100), file: Sample.criteria.file),
  ]
}
