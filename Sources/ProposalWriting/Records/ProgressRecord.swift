package import FacilityPlanning
import FileFormats
package import ProposalRecord
import Vocabulary

/// What `progress --json` prints.
package struct ProgressRecord: JSONRecord {
  package struct Goal: Encodable, Sendable {
    package var goal: String
    package var before: Int
    package var after: Int
    package var target: Int?
    /// `reached`, `notAtThisPace`, or the round in which the target is reached.
    package var forecast: String?
  }

  package struct Unit: Encodable, Sendable {
    package var unit: String
    package var name: RecordText
    package var recognised: Int
    package var before: Int?
    package var after: Int?
    package var gapsBefore: Int
    package var gapsAfter: Int
    /// Whether the unit submitted nothing in the later round.
    package var missing: Bool
    package var changes: [Change]
  }

  package struct Change: Encodable, Sendable {
    package var requirement: String
    package var change: String
    package var statusBefore: String
    package var statusAfter: String
    package var costBefore: Int?
    package var costAfter: Int?
    /// The first cell of the later round that decides.
    package var source: RecordSource?
  }

  package struct Funded: Encodable, Sendable {
    package var unit: String
    package var requirement: String
    package var cost: Int
    package var arrival: String
  }

  package let schema = "onestop.progress/1"
  package var from: String
  package var to: String
  package var goals: [Goal]
  package var units: [Unit]
  /// Absent if no proposal of the earlier round is on record.
  package var funded: [Funded]?

  package init(_ progress: RoundProgress) {
    from = progress.from.description
    to = progress.to.description
    goals = progress.goals.map(Goal.init)
    units = progress.units.map(Unit.init)
    funded = progress.funded?.map { remedy in
      Funded(
        unit: remedy.unit.code.description,
        requirement: remedy.requirement.id.description,
        cost: remedy.cost.dong,
        arrival: remedy.arrival.rawValue
      )
    }
  }
}

extension ProgressRecord.Goal {
  init(_ progress: GoalProgress) {
    goal = progress.goal.kind.rawValue
    before = progress.before
    after = progress.after
    target = progress.target
    forecast =
      switch progress.forecast {
      case .reached?: "reached"
      case .reachedIn(let round)?: round.description
      case .notAtThisPace?: "notAtThisPace"
      case nil: nil
      }
  }
}

extension ProgressRecord.Unit {
  init(_ progress: UnitProgress) {
    unit = progress.unit.code.description
    name = RecordText(progress.unit.name)
    recognised = progress.unit.recognisedStar
    before = progress.before.projectedStar
    after = progress.after.projectedStar
    gapsBefore = progress.before.gaps.count
    gapsAfter = progress.after.gaps.count
    missing = progress.after.file == nil
    changes = progress.changes.map { change in
      ProgressRecord.Change(
        requirement: change.requirement.id.description,
        change: change.kind.rawValue,
        statusBefore: change.before.status.rawValue,
        statusAfter: change.after.status.rawValue,
        costBefore: change.before.gap?.cost?.dong,
        costAfter: change.after.gap?.cost?.dong,
        source: change.after.sources.first.map(RecordSource.init)
      )
    }
  }
}
