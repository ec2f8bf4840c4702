package import Vocabulary

/// The chosen option of every unit, what it achieves, and why.
package struct FundingPlan: Sendable, Hashable {
  package let round: Round
  package let policy: Policy
  /// In the policy's order.
  package let goals: [GoalOutcome]
  /// In the order of their codes.
  package let units: [UnitPlan]
  /// All lines in the order of priority.
  package let lines: [PlanLine]
  package let unfunded: [UnfundedGap]
  package let blocked: [BlockedUnit]
  /// Locks to fund something that is not a gap which money can close, and locks on units that are no more.
  package let idleLocks: [Lock]

  package init(
    round: Round,
    policy: Policy,
    goals: [GoalOutcome],
    units: [UnitPlan],
    lines: [PlanLine],
    unfunded: [UnfundedGap],
    blocked: [BlockedUnit],
    idleLocks: [Lock]
  ) {
    self.round = round
    self.policy = policy
    self.goals = goals
    self.units = units
    self.lines = lines
    self.unfunded = unfunded
    self.blocked = blocked
    self.idleLocks = idleLocks
  }

  package var cost: Money { units.map(\.cost).total() }
  package var remaining: Money { policy.budget - cost }
  package var isProven: Bool { goals.allSatisfy(\.isProven) }
}
