package import FacilityPlanning
import Vocabulary

/// A unit in a proposal: the facts of the register that were used, and its stars before and after.
package struct RecordUnit: Encodable, Sendable {
  package var unit: String
  package var name: RecordText
  package var kind: String
  package var recognised: Int
  package var otherScore: Int?
  package var counters: Int?
  package var residents: Int?
  package var assumption: Bool
  /// Absent if the unit submitted no inventory.
  package var inventory: String?
  package var score: Int?
  package var before: Int?
  package var after: Int?
  package var cost: Int

  package init(_ plan: UnitPlan) {
    let unit = plan.unit
    self.unit = unit.code.description
    name = RecordText(unit.name)
    kind = unit.kind.rawValue
    recognised = unit.recognisedStar
    otherScore = unit.otherScore
    counters = unit.counters
    residents = unit.residents
    assumption = unit.isAssumption
    inventory = plan.assessment.file
    score = plan.assessment.score
    before = plan.starBefore
    after = plan.starAfter
    cost = plan.cost.dong
  }
}
