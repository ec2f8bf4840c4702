import Documents
import FacilityPlanning
import FacilityWording
import Vocabulary

/// How a scenario is made and what must be known about it, as whole sentences.
struct ScenarioSentences {
  private let scenario: Scenario
  private let namesPolicies: Bool

  init(_ scenario: Scenario, _ comparison: ScenarioComparison) {
    self.scenario = scenario
    namesPolicies = Set(comparison.scenarios.map(\.policyFile)).count > 1
  }

  /// The name of the scenario and where its budget comes from.
  var making: LocalizedPhrase {
    let name = scenario.strategy.name
    let budget = scenario.plan.policy.budget
    let file = Span.code(scenario.policyFile)
    let policy: LocalizedPhrase =
      namesPolicies
      ? LocalizedPhrase(vi: " (chính sách \(file))", en: " (policy \(file))") : LocalizedPhrase(vi: "", en: "")
    let means = meaning
    return LocalizedPhrase(
      vi: "\(strong: name.vi)\(policy.vi): \(means.vi)\(budget) đồng.",
      en: "\(strong: name.en)\(policy.en): \(means.en)\(budget) đồng."
    )
  }

  /// What the budget is the least for, as the beginning of a sentence; nothing for a budget given.
  private var meaning: LocalizedText {
    let applies = scenario.plan.goals.allSatisfy { $0.applies || !scenario.strategy.aims.contains($0.goal.kind) }
    return switch (scenario.strategy, scenario.unreached.isEmpty) {
    case (.fixed, _): LocalizedText(vi: "", en: "")
    case (.hold, _) where !applies:
      LocalizedText(
        vi: "chưa đơn vị nào có mức sao đã công nhận để giữ; ngân sách thấp nhất là ",
        en: "no unit has a recognised star to keep; the least budget is "
      )
    case (.reach, true) where !applies:
      LocalizedText(
        vi: "ngân sách thấp nhất để đạt chỉ tiêu mức sao tối thiểu (chỉ tiêu nâng mức sao không áp dụng), ",
        en: "the least budget that reaches the target for the minimum stars (that for the upgrades does not apply), "
      )
    case (.reach, false) where !applies:
      LocalizedText(
        vi: "ngân sách thấp nhất để đến gần nhất chỉ tiêu mức sao tối thiểu (chỉ tiêu nâng mức sao không áp dụng), ",
        en:
          "the least budget that comes nearest to the target for the minimum stars (that for the upgrades does not apply), "
      )
    case (.hold, true):
      LocalizedText(
        vi: "ngân sách thấp nhất để không đơn vị nào tụt dưới mức sao đã được công nhận, ",
        en: "the least budget with which no unit falls below its recognised star, "
      )
    case (.hold, false):
      LocalizedText(
        vi: "ngân sách thấp nhất để ít đơn vị nhất tụt dưới mức sao đã được công nhận, ",
        en: "the least budget with which as few units as possible fall below their recognised star, "
      )
    case (.reach, true):
      LocalizedText(
        vi: "ngân sách thấp nhất để đạt cả chỉ tiêu mức sao tối thiểu và chỉ tiêu nâng mức sao, ",
        en: "the least budget that reaches the targets for the minimum stars and for the upgrades, "
      )
    case (.reach, false):
      LocalizedText(
        vi: "ngân sách thấp nhất để đến gần nhất chỉ tiêu mức sao tối thiểu và chỉ tiêu nâng mức sao, ",
        en: "the least budget that comes nearest to the targets for the minimum stars and for the upgrades, "
      )
    }
  }

  /// The targets that no budget reaches, and what is not proven.
  func warnings(number: Int) -> [LocalizedPhrase] {
    var warnings = scenario.unreached.map { outcome in
      let title = outcome.goal.title
      return LocalizedPhrase(
        vi:
          "Phương án \(number): dù không giới hạn ngân sách, mục tiêu «\(title.vi)» cũng chỉ đạt \(Phrase(achieved: outcome.achieved, of: outcome.target)); ngân sách nêu trên là mức thấp nhất cho kết quả này.",
        en:
          "Scenario \(number): whatever the budget, the goal '\(title.en)' comes to no more than \(Phrase(achieved: outcome.achieved, of: outcome.target)); the budget above is the least for that."
      )
    }
    if !scenario.plan.isProven {
      warnings.append(
        LocalizedPhrase(
          vi: "Phương án \(number) chưa được chứng minh là tốt nhất ở mọi mục tiêu.",
          en: "Scenario \(number) is not proven best for every goal."
        )
      )
    }
    return warnings
  }
}
