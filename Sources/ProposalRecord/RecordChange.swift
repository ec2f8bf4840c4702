package import FacilityPlanning
import Vocabulary

/// What is done otherwise for one unit.
package struct RecordChange: Encodable, Sendable {
  package var unit: String
  /// The stars before and after the change, where they are known.
  package var before: Int?
  package var after: Int?
  /// What the city pays for the unit after the change.
  package var cost: Int
  package var adds: [String]
  package var drops: [String]

  package init(_ change: OptionChange) {
    unit = change.unit.code.description
    before = change.before.projectedStar
    after = change.after.projectedStar
    cost = change.after.cost.dong
    adds = change.added.map(\.requirement.id.description)
    drops = change.dropped.map(\.requirement.id.description)
  }
}
