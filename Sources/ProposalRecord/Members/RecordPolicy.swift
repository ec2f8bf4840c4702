package import FacilityPlanning
import Vocabulary

/// The policy in full, in the members of its file.
package struct RecordPolicy: RecordObject {
  package struct Goal: RecordObject {
    package var goal: String
    package var stars: Int?
    package var targetPercent: Int?
  }

  package var budget: Int
  package var goals: [Goal]
  package var costShare: [String: Int]
  package var contingencyPercent: Int
  package var rounding: Int
  /// Absent if nobody names the source of the money.
  package var budgetSource: RecordBudgetSource?
  package var locks: [RecordLock]
  /// Absent if nobody gives anything.
  package var contributions: [RecordContribution]?
  /// Absent if the policy makes no use of quotes.
  package var quotes: RecordQuoteRule?
  package var assumption: Bool

  package init(_ policy: Policy) {
    budget = policy.budget.dong
    goals = policy.goals.map { goal in
      Goal(
        goal: goal.kind.rawValue,
        stars: goal.kind == .floor ? goal.stars : nil,
        targetPercent: goal.kind == .upgrades ? goal.targetPercent : nil
      )
    }
    costShare = Dictionary(uniqueKeysWithValues: policy.costShare.map { ($0.rawValue, $1) })
    contingencyPercent = policy.contingencyPercent
    rounding = policy.rounding.dong
    budgetSource = policy.source.map(RecordBudgetSource.init)
    locks = policy.locks.map(RecordLock.init)
    contributions = policy.contributions.isEmpty ? nil : policy.contributions.map(RecordContribution.init)
    quotes = policy.quotes.map(RecordQuoteRule.init)
    assumption = policy.isAssumption
  }
}

/// A decision of the policy that the plan has to respect.
package struct RecordLock: RecordObject {
  package var unit: String
  package var requirement: String?
  package var action: String
  package var reason: RecordText

  package init(_ lock: Lock) {
    unit = lock.unit.description
    requirement = lock.requirement?.description
    action = lock.action.rawValue
    reason = RecordText(lock.reason)
  }
}

/// Where in the budget the money comes from, and the document that provided it, if the policy names one.
package struct RecordBudgetSource: RecordObject {
  package var name: RecordText
  package var number: String?
  package var date: String?
  package var authority: RecordText?

  package init(_ source: BudgetSource) {
    name = RecordText(source.name)
    number = source.document?.number
    date = source.document?.date.description
    authority = source.document.map { RecordText($0.authority) }
  }
}

/// How base prices follow from quotes.
package struct RecordQuoteRule: RecordObject {
  package var rule: String
  package var atLeast: Int

  package init(_ rule: QuoteRule) {
    self.rule = rule.kind.rawValue
    atLeast = rule.atLeast
  }
}

/// Money of others for a requirement of a unit.
package struct RecordContribution: RecordObject {
  package var unit: String
  package var requirement: String
  package var amount: Int
  package var source: String

  package init(_ contribution: Contribution) {
    unit = contribution.unit.description
    requirement = contribution.requirement.description
    amount = contribution.amount.dong
    source = contribution.source
  }
}

/// The criteria edition that a proposal rests on, with the scores that stars take.
package struct RecordEdition: RecordObject {
  package struct Level: RecordObject {
    package var stars: Int
    package var minimumScore: Int
    package var assumption: Bool
  }

  package var name: RecordText
  package var date: String
  package var source: String
  package var assumption: Bool
  package var levels: [Level]

  package init(_ edition: CriteriaEdition) {
    name = RecordText(edition.name)
    date = edition.date.description
    source = edition.source
    assumption = edition.isAssumption
    levels = edition.levels.map {
      Level(stars: $0.stars, minimumScore: $0.minimumScore, assumption: $0.isAssumption)
    }
  }
}

/// Who issues the proposal, and to whom.
package struct RecordAuthority: RecordObject {
  package var name: RecordText
  package var superior: RecordText
  package var place: RecordText
  package var addressee: RecordText
  package var assumption: Bool

  package init(_ authority: Authority) {
    name = RecordText(authority.name)
    superior = RecordText(authority.superior)
    place = RecordText(authority.place)
    addressee = RecordText(authority.addressee)
    assumption = authority.isAssumption
  }
}

extension RecordPolicy {
  package static let shape = RecordShape<RecordPolicy>(
    .member("budget", \.budget, RecordWords.budget),
    .member("goals", \.goals, RecordWords.goals, elements: .goal),
    .member("costShare", \.costShare, RecordWords.share),
    .member("contingencyPercent", \.contingencyPercent, RecordWords.contingency),
    .member("rounding", \.rounding, LocalizedText(vi: "mức làm tròn", en: "rounding")),
    .member(
      "budgetSource",
      \.budgetSource,
      LocalizedText(vi: "nguồn ngân sách", en: "source within the budget")
    ),
    .member("locks", \.locks, LocalizedText(vi: "khoản đã chốt", en: "locks")),
    .member(
      "contributions",
      \.contributions,
      LocalizedText(vi: "khoản đóng góp của nguồn khác", en: "contributions")
    ),
    .member("quotes", \.quotes, LocalizedText(vi: "báo giá", en: "quotes")),
    .member("assumption", \.assumption)
  )
}

extension RecordPolicy.Goal {
  package static let shape = RecordShape<RecordPolicy.Goal>(
    .member("goal", \.goal, RecordWords.goal),
    .member("stars", \.stars),
    .member("targetPercent", \.targetPercent)
  )

  package static func name(of goal: Recorded<RecordPolicy.Goal>) -> String? { goal.goal.value }
}

extension RecordLock {
  package static let shape = RecordShape<RecordLock>(
    .member("unit", \.unit),
    .member("requirement", \.requirement),
    .member("action", \.action),
    .member("reason", \.reason, RecordWords.reason)
  )

  package static func name(of lock: Recorded<RecordLock>) -> String? { RecordPath.name([lock.unit, lock.requirement]) }
}

extension RecordBudgetSource {
  package static let shape = RecordShape<RecordBudgetSource>(
    .member("name", \.name, RecordWords.name),
    .member("number", \.number),
    .member("date", \.date),
    .member("authority", \.authority)
  )
}

extension RecordQuoteRule {
  package static let shape = RecordShape<RecordQuoteRule>(
    .member("rule", \.rule),
    .member("atLeast", \.atLeast)
  )
}

extension RecordContribution {
  package static let shape = RecordShape<RecordContribution>(
    .member("unit", \.unit),
    .member("requirement", \.requirement),
    .member("amount", \.amount, RecordWords.amount),
    .member("source", \.source)
  )

  package static func name(of contribution: Recorded<RecordContribution>) -> String? {
    RecordPath.name([contribution.unit, contribution.requirement])
  }
}

extension RecordEdition {
  package static let shape = RecordShape<RecordEdition>(
    .member("name", \.name, RecordWords.name),
    .member("date", \.date),
    .member("source", \.source),
    .member("assumption", \.assumption),
    .member("levels", \.levels)
  )
}

extension RecordEdition.Level {
  package static let shape = RecordShape<RecordEdition.Level>(
    .member("stars", \.stars),
    .member("minimumScore", \.minimumScore, LocalizedText(vi: "điểm tối thiểu", en: "minimum score")),
    .member("assumption", \.assumption)
  )
}

extension RecordAuthority {
  package static let shape = RecordShape<RecordAuthority>(
    .member("name", \.name, RecordWords.name),
    .member("superior", \.superior),
    .member("place", \.place),
    .member("addressee", \.addressee),
    .member("assumption", \.assumption)
  )
}
