package import FacilityPlanning
import Vocabulary

/// What another decision does to the goals and to the units.
package struct RecordConsequence: Encodable, Sendable {
  package struct GoalChange: Encodable, Sendable {
    package var goal: String
    package var before: Int
    package var after: Int
  }

  package var cost: Int
  /// The goals that change.
  package var goals: [GoalChange]
  package var changes: [RecordChange]

  package init(_ consequence: Consequence) {
    cost = consequence.cost.dong
    goals = consequence.goals.map {
      GoalChange(goal: $0.goal.kind.rawValue, before: $0.before, after: $0.after)
    }
    changes = consequence.changes.map(RecordChange.init)
  }
}
