package import Vocabulary

/// The money that goes elsewhere when one plan takes the place of another.
package struct PlanMovement: Sendable, Hashable {
  /// The lines that only the first plan has.
  package let withdrawn: [PlanLine]
  /// The lines that only the second plan has.
  package let added: [PlanLine]

  package init(from plan: FundingPlan, to other: FundingPlan) {
    let (before, after) = (Set(plan.lines.map(LineKey.init)), Set(other.lines.map(LineKey.init)))
    withdrawn = plan.lines.filter { !after.contains(LineKey($0)) }
    added = other.lines.filter { !before.contains(LineKey($0)) }
  }

  package var withdrawnCost: Money { withdrawn.map(\.cost).total() }
  package var addedCost: Money { added.map(\.cost).total() }
  /// What leaves lines or what comes to lines, whichever is more.
  package var moved: Money { max(withdrawnCost, addedCost) }
  package var isEmpty: Bool { withdrawn.isEmpty && added.isEmpty }
}
