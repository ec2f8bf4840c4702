package import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// What `progress --json` prints.
package struct ProgressRecord: JSONRecord {
  struct Goal: Encodable, Sendable {
    var goal: String
    var before: Int
    var after: Int
    var target: Int?
    /// `reached`, `notAtThisPace`, or the round in which the target is reached.
    var forecast: String?
  }

  package struct Unit: Encodable, Sendable {
    var unit: String
    var name: RecordText
    var recognised: Int?
    var before: Int?
    var after: Int?
    var gapsBefore: Int
    var gapsAfter: Int
    /// Whether the unit submitted nothing in the later round.
    var missing: Bool
    var changes: [Change]
  }

  struct Change: Encodable, Sendable {
    var requirement: String
    var change: String
    var statusBefore: String
    var statusAfter: String
    var costBefore: Int?
    var costAfter: Int?
    /// The first cell of the later round that decides.
    var source: RecordSource?
  }

  struct Funded: Encodable, Sendable {
    var unit: String
    var requirement: String
    var cost: Int
    var arrival: String
  }

  package let schema = "onestop.progress/1"
  var from: String
  var to: String
  var goals: [Goal]
  var units: [Unit]
  /// Absent if no proposal of the earlier round is on record.
  var funded: [Funded]?
  /// How far decisions are; absent if there is none.
  var decisions: DeliveryRecord?

  /// - Parameter deliveries: how far decisions are.
  package init(_ progress: RoundProgress, _ deliveries: DeliveryProgress) {
    let hasDecisions = !deliveries.entries.isEmpty || !deliveries.unused.isEmpty
    decisions = hasDecisions ? DeliveryRecord(deliveries) : nil
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
