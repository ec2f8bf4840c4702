package import FacilityPlanning
import Vocabulary

/// The rules that a proposal follows, and the topics on which it knows none.
package struct RecordRules: RecordObject {
  package struct Rule: RecordObject {
    package var topic: String
    package var id: String
    /// A limit, a ceiling or the least value of a fixed asset, in đồng.
    package var amount: Int?
    package var basis: RecordText
    package var validFrom: String?
    package var validUntil: String?
    package var assumption: Bool
  }

  package var day: String
  package var inForce: [Rule]
  package var unknown: [String]

  package init(_ rules: RulesInForce) {
    func records<Content>(
      _ topic: RuleTopic,
      _ rules: [FacilityPlanning.Rule<Content>],
      amount: (Content) -> Money? = { _ in nil }
    ) -> [Rule] {
      rules.map { rule in
        Rule(
          topic: topic.rawValue,
          id: rule.id.description,
          amount: amount(rule.content)?.dong,
          basis: RecordText(rule.basis),
          validFrom: rule.period.from?.description,
          validUntil: rule.period.until?.description,
          assumption: rule.isAssumption
        )
      }
    }
    let book = rules.rules
    day = rules.day.description
    inForce =
      records(.grounds, book.grounds) + records(.fixedAssets, book.fixedAssets) { $0.minimumValue }
      + records(.procurement, book.procurement) { $0.upTo } + records(.ceilings, book.ceilings) { $0.amount }
      + records(.norms, book.norms)
      + records(.classes, book.classes) + records(.surveys, book.surveys)
      + records(.shops, book.shops) + records(.supplements, book.supplements) + records(.usefulLives, book.usefulLives)
    unknown = rules.unknownTopics.map(\.rawValue)
  }
}

extension RecordRules {
  package static let shape = RecordShape<RecordRules>(
    .member("day", \.day),
    .member("inForce", \.inForce),
    .member("unknown", \.unknown)
  )
}

extension RecordRules.Rule {
  package static let shape = RecordShape<RecordRules.Rule>(
    .member("topic", \.topic),
    .member("id", \.id),
    .member("amount", \.amount, RecordWords.amount),
    .member("basis", \.basis),
    .member("validFrom", \.validFrom),
    .member("validUntil", \.validUntil),
    .member("assumption", \.assumption)
  )

  package static func name(of rule: Recorded<RecordRules.Rule>) -> String? { rule.id.value }
}
