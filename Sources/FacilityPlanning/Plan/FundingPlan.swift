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
  /// Whether the policy tells of money of others, or the register of what a unit can add itself.
  package let namesOtherMoney: Bool

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
    // Asked for each line, so it is told once.
    namesOtherMoney = !policy.contributions.isEmpty || units.contains { $0.unit.ownFunds != nil }
  }

  package var cost: Money { units.map(\.cost).total() }
  package var remaining: Money { policy.budget - cost }
  package var isProven: Bool { goals.allSatisfy(\.isProven) }
}

extension FundingPlan {
  /// Counts what the plan achieves for a goal, whether its policy has that goal or not.
  package func achieved(_ goal: Goal) -> Int {
    if goal.kind == .cost { return cost.dong }
    let sum = units.reduce(0) { $0 + $1.option.value(for: goal, of: $1.unit) }
    return min(sum, goal.cap(units.lazy.map(\.unit)) ?? Int.max)
  }

  /// The value that the city wishes for, where the goal has one.
  package func target(of goal: Goal) -> Int? {
    GoalTargets(policy: policy, assessments: units.map(\.assessment)).target(of: goal)
  }

  /// The units above their recognised star, without the limit up to which the goal counts.
  package var upgradedUnits: Int {
    units.count { $0.unit.compares($0.starAfter, by: >) }
  }
}

/// What a plan achieves for one goal, and whether more is possible.
package struct GoalOutcome: Sendable, Hashable {
  package let goal: Goal
  /// The value reached; for `cost`, the đồng spent.
  package let achieved: Int
  /// The value wished for, where the goal has one.
  package let target: Int?
  /// The best value that any plan with the same values for the goals before could have.
  package let bound: Int

  package init(goal: Goal, achieved: Int, target: Int?, bound: Int) {
    self.goal = goal
    self.achieved = achieved
    self.target = target
    self.bound = bound
  }

  /// Whether nothing better is possible.
  package var isProven: Bool { achieved == bound }
  /// Whether anything can count for it: no unit can for a goal about recognised stars where none is known.
  package var applies: Bool { target != nil || !goal.kind.comparesWithRating }
  /// Whether the target is reached; a goal without a target has none to miss.
  package var isReached: Bool { target.map { achieved >= $0 } ?? true }
}

/// What the plan does for one unit.
package struct UnitPlan: Sendable, Hashable {
  package let assessment: UnitAssessment
  package let option: UpgradeOption
  /// In the order of their ranks.
  package let lines: [PlanLine]

  package init(assessment: UnitAssessment, option: UpgradeOption, lines: [PlanLine]) {
    self.assessment = assessment
    self.option = option
    self.lines = lines
  }

  package var unit: AdministrativeUnit { assessment.unit }
  package var starBefore: Int? { assessment.projectedStar }
  package var starAfter: Int? { option.projectedStar }
  package var cost: Money { option.cost }
  /// What the unit pays itself for its lines.
  package var ownPart: Money { assessment.ownPart(closing: option.closes) }
}

/// A unit about which data are missing, so that the plan cannot do for it what it might.
package struct BlockedUnit: Sendable, Hashable {
  /// What is missing.
  package enum Reason: Sendable, Hashable {
    case noSubmission
    /// Without the other score there is no projected star.
    case noOtherScore
    /// A requirement earns no points and cannot be funded.
    case unknownRequirement(Slug, UnknownReason)
  }

  package let unit: AdministrativeUnit
  package let reason: Reason

  package init(unit: AdministrativeUnit, reason: Reason) {
    self.unit = unit
    self.reason = reason
  }
}

/// A gap that the plan leaves open, and why.
package struct UnfundedGap: Sendable, Hashable {
  /// Why a gap stays open.
  package enum Reason: Sendable, Hashable {
    /// The policy excludes it.
    case excluded(LocalizedText)
    /// The criteria name no remedy that fits, or the inventory does not tell how much of it is needed.
    case noRemedy
    /// Closing it would serve none of the policy's goals.
    case noGoal
    /// What is funded serves the goals better; so much of the budget remains.
    case budget(remaining: Money)
    /// The unit cannot pay its own part of it besides what is funded: it is so much, and so much of the unit's money
    /// remains.
    case ownFunds(needed: Money, remaining: Money)
    /// It would serve the goals as well as something funded, at the same cost in all; the rule for ties decided.
    case tie(PlanTie)

    /// Whether more money of the city would close it.
    package var isOfBudget: Bool {
      switch self {
      case .budget, .tie: true
      case .excluded, .noRemedy, .noGoal, .ownFunds: false
      }
    }
  }

  package let unit: AdministrativeUnit
  package let gap: Gap
  package let reason: Reason

  package init(unit: AdministrativeUnit, gap: Gap, reason: Reason) {
    self.unit = unit
    self.gap = gap
    self.reason = reason
  }
}
