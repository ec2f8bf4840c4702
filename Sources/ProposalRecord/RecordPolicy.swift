package import FacilityPlanning
import Vocabulary

/// The policy in full, in the members of its file.
package struct RecordPolicy: Encodable, Sendable {
  package struct Goal: Encodable, Sendable {
    package var goal: String
    package var stars: Int?
    package var targetPercent: Int?
  }

  package var budget: Int
  package var goals: [Goal]
  package var costShare: [String: Int]
  package var contingencyPercent: Int
  package var rounding: Int
  package var locks: [RecordLock]
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
    locks = policy.locks.map(RecordLock.init)
    assumption = policy.isAssumption
  }
}
