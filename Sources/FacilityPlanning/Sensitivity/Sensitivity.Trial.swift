package import Vocabulary

extension Sensitivity {
  /// What one change makes of the plan.
  package struct Trial: Sendable, Hashable {
    package let change: Change
    /// What the plan funds; absent if the locks then cost more than the budget, so that there is no plan.
    package let lines: Set<LineKey>?

    package init(change: Change, lines: Set<LineKey>?) {
      self.change = change
      self.lines = lines
    }
  }

  /// The plans with all unknowns at one end; absent if the locks then cost more than the budget.
  package struct Extremes: Sendable, Hashable {
    package let worst: FundingPlan?
    package let best: FundingPlan?

    package init(worst: FundingPlan?, best: FundingPlan?) {
      self.worst = worst
      self.best = best
    }
  }

  /// What becomes of the plan when one unknown is known; a movement is absent if there is then no plan.
  package struct UnknownTrial: Sendable, Hashable {
    package let unknown: BlockedUnit
    /// The cells that leave it open; none where the data are not in an inventory.
    package let sources: [Source]
    package let worst: PlanMovement?
    package let best: PlanMovement?

    package init(unknown: BlockedUnit, sources: [Source], worst: PlanMovement?, best: PlanMovement?) {
      self.unknown = unknown
      self.sources = sources
      self.worst = worst
      self.best = best
    }

    /// The most money that either end moves.
    package var moved: Money { max(worst?.moved ?? .zero, best?.moved ?? .zero) }
    /// Whether knowing it can change the plan at all.
    package var matters: Bool { [worst, best].contains { $0.map { !$0.isEmpty } ?? true } }
  }
}
