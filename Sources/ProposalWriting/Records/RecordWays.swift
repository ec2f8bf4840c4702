package import FacilityPlanning
import Vocabulary

/// What it takes until something is funded.
package struct RecordWays: Encodable, Sendable {
  /// The least money above the budget with which it can be funded and the outcome is not worse.
  var extraBudget: Int?
  /// True if the outcome is worse at every budget, because the unit's own money then lacks for something better.
  var outOfReach: Bool?
  /// The least budget above the present one at which the best plan funds it.
  var firstBudget: Int?
  /// The least budget from which on the best plan always funds it.
  var lastingBudget: Int?
  var searchedUpTo: Int
  /// Absent if the budget does not suffice.
  var ifForced: RecordConsequence?

  package init(_ ways: WaysToFunding) {
    extraBudget = ways.extra?.dong
    outOfReach = ways.isOutOfReach ? true : nil
    firstBudget = ways.firstBudget?.dong
    lastingBudget = ways.lastingBudget?.dong
    searchedUpTo = ways.searched.dong
    ifForced = ways.ifForced.map(RecordConsequence.init)
  }
}

/// What another decision does to the goals and to the units.
package struct RecordConsequence: Encodable, Sendable {
  struct GoalChange: Encodable, Sendable {
    var goal: String
    var before: Int
    var after: Int
  }

  var cost: Int
  /// The goals that change.
  var goals: [GoalChange]
  var changes: [RecordChange]

  package init(_ consequence: Consequence) {
    cost = consequence.cost.dong
    goals = consequence.goals.map {
      GoalChange(goal: $0.goal.kind.rawValue, before: $0.before, after: $0.after)
    }
    changes = consequence.changes.map(RecordChange.init)
  }
}

/// What is done otherwise for one unit.
package struct RecordChange: Encodable, Sendable {
  var unit: String
  /// The stars before and after the change, where they are known.
  var before: Int?
  var after: Int?
  /// What the city pays for the unit after the change.
  var cost: Int
  var adds: [String]
  var drops: [String]

  package init(_ change: OptionChange) {
    unit = change.unit.code.description
    before = change.before.projectedStar
    after = change.after.projectedStar
    cost = change.after.cost.dong
    adds = change.added.map(\.requirement.id.description)
    drops = change.dropped.map(\.requirement.id.description)
  }
}

/// Up to which cost to the city something is funded.
package struct RecordPriceLimit: Encodable, Sendable {
  /// `upTo`, `never` or `unknown`.
  var kind: String
  /// The greatest cost, for `upTo`.
  var cost: Int?

  package init(_ limit: PriceLimit) {
    switch limit {
    case .upTo(let cost): (kind, self.cost) = ("upTo", cost.dong)
    case .never: kind = "never"
    case .unknown: kind = "unknown"
    }
  }
}
