package import Vocabulary

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

/// A gap that the plan closes, and what that hangs on.
package struct FundedGap: Sendable, Hashable {
  package let line: PlanLine
  /// Whether the policy demands it.
  package let isLocked: Bool
  /// What happens if it may not be funded; absent if that is too hard to tell.
  package let ifLeftOut: Consequence?
  /// Up to which cost to the city the best plan still funds it, all else equal; absent if the policy demands it, or if not sought.
  package let priceLimit: PriceLimit?

  package init(line: PlanLine, isLocked: Bool, ifLeftOut: Consequence?, priceLimit: PriceLimit?) {
    self.line = line
    self.isLocked = isLocked
    self.ifLeftOut = ifLeftOut
    self.priceLimit = priceLimit
  }

  /// By how much it may become dearer and stay.
  package var margin: Money? {
    guard case .upTo(let cost) = priceLimit else { return nil }
    return cost - line.cost
  }
}

/// A gap that the plan leaves open, and what would close it.
package struct OpenGap: Sendable, Hashable {
  package let gap: UnfundedGap
  /// The ways to it; absent if the policy excludes it, it has no cost, or the unit's own money never suffices.
  package let ways: WaysToFunding?
  /// Up to which cost to the city the best plan would fund it, all else equal; absent where there are no ways, or if not sought.
  package let priceLimit: PriceLimit?
  /// What the unit lacks to pay its own part; absent if it can.
  package let ownShortage: OwnShortage?

  package init(gap: UnfundedGap, ways: WaysToFunding?, priceLimit: PriceLimit?, ownShortage: OwnShortage? = nil) {
    self.gap = gap
    self.ways = ways
    self.priceLimit = priceLimit
    self.ownShortage = ownShortage
  }
}

/// Own money that a unit would need for a gap and for what locks fund, and what it has.
package struct OwnShortage: Sendable, Hashable {
  package let needed: Money
  package let available: Money

  package init(needed: Money, available: Money) {
    self.needed = needed
    self.available = available
  }
}

/// A star that the plan does not give to a unit, and what would.
package struct OpenStar: Sendable, Hashable {
  package let stars: Int
  /// What the cheapest way there costs more than what is funded now.
  package let cost: Money
  package let ways: WaysToFunding

  package init(stars: Int, cost: Money, ways: WaysToFunding) {
    self.stars = stars
    self.cost = cost
    self.ways = ways
  }
}

/// What the best plan comes to under another decision, against the plan as it is.
package struct Consequence: Sendable, Hashable {
  /// A goal whose value is another.
  package struct GoalChange: Sendable, Hashable {
    package let goal: Goal
    package let before: Int
    package let after: Int

    package init(goal: Goal, before: Int, after: Int) {
      self.goal = goal
      self.before = before
      self.after = after
    }
  }

  /// The goals whose values change, in the policy's order; `cost` is not one of them.
  package let goals: [GoalChange]
  /// The units for which something else is done, in the order of their codes.
  package let changes: [OptionChange]
  /// What the other plan costs.
  package let cost: Money

  package init(goals: [GoalChange], changes: [OptionChange], cost: Money) {
    self.goals = goals
    self.changes = changes
    self.cost = cost
  }
}

/// What it takes until something is funded, and what it costs the others if it is funded now.
package struct WaysToFunding: Sendable, Hashable {
  /// The least money above the budget with which it can be funded while the outcome is not worse; absent if not sought, and
  /// if none suffices.
  package let extra: Money?
  /// Whether the outcome is worse at every budget, because the unit's own money then lacks for something better.
  package let isOutOfReach: Bool
  /// The least budget above the policy's at which the best plan funds it.
  ///
  /// At a greater one it may be left out again.
  package let firstBudget: Money?
  /// The least budget from which on the best plan always funds it.
  package let lastingBudget: Money?
  /// The budget up to which these two have been looked for.
  package let searched: Money
  /// What happens if it has to be funded within the budget; absent if the budget does not suffice.
  package let ifForced: Consequence?

  package init(
    extra: Money?,
    isOutOfReach: Bool = false,
    firstBudget: Money?,
    lastingBudget: Money?,
    searched: Money,
    ifForced: Consequence?
  ) {
    self.extra = extra
    self.isOutOfReach = isOutOfReach
    self.firstBudget = firstBudget
    self.lastingBudget = lastingBudget
    self.searched = searched
    self.ifForced = ifForced
  }
}

/// Up to which cost to the city the best plan funds something, all else equal.
///
/// There is one limit: what is in the best plan stays in it when it gets cheaper, because whatever leaves it out comes to
/// the same as before.
package enum PriceLimit: Sendable, Hashable {
  /// At this cost and below, and at no greater one.
  case upTo(Money)
  /// Not even for nothing.
  case never
  /// The search met its bound.
  case unknown
}
