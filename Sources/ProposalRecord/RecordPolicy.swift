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

/// A decision of the policy that the plan has to respect.
package struct RecordLock: Encodable, Sendable {
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

/// The criteria edition that a proposal rests on, with the scores that stars take.
package struct RecordEdition: Encodable, Sendable {
  package struct Level: Encodable, Sendable {
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
package struct RecordAuthority: Encodable, Sendable {
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
