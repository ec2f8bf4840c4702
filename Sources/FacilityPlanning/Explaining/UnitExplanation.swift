/// Why a unit gets what it gets, and what would change that.
package struct UnitExplanation: Sendable, Hashable {
  /// The plan that is explained.
  package let plan: FundingPlan
  package let unit: UnitPlan
  /// What is funded, in the order of the ranks.
  package let funded: [FundedGap]
  /// What stays open, in the edition's order.
  package let open: [OpenGap]
  /// The star above the one that the plan gives; absent if there is none, or nothing can reach it.
  package let nextStar: OpenStar?
  /// What happens if nothing is funded for the unit; absent if nothing is.
  package let withoutUnit: Consequence?
  /// What is not known about the unit.
  package let blocked: [BlockedUnit.Reason]

  package init(
    plan: FundingPlan,
    unit: UnitPlan,
    funded: [FundedGap],
    open: [OpenGap],
    nextStar: OpenStar?,
    withoutUnit: Consequence?,
    blocked: [BlockedUnit.Reason]
  ) {
    self.plan = plan
    self.unit = unit
    self.funded = funded
    self.open = open
    self.nextStar = nextStar
    self.withoutUnit = withoutUnit
    self.blocked = blocked
  }
}
