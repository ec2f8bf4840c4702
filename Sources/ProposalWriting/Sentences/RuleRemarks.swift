import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// What has to be said of rules wherever they are used: that one is not checked, or that none is known.
struct RuleRemarks {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// What follows the basis of a rule that nobody has checked, inside its brackets; nothing otherwise.
  func unchecked<Content>(_ rule: Rule<Content>) -> String {
    rule.isAssumption ? language.text(vi: "; chưa đối chiếu", en: "; not checked") : ""
  }

  /// That no rule on a topic is known for a day.
  func unknown(_ topic: RuleTopic, on day: CalendarDate) -> Phrase {
    let name = topic.name
    return language.phrase(
      vi: "\(name.vi): chưa có căn cứ áp dụng ngày \(day.figures.vi)",
      en: "\(name.en): no ground known for \(day.figures.en)"
    )
  }
}
