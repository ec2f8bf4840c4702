package import Vocabulary

/// One gap that the plan closes.
package struct PlanLine: Sendable, Hashable {
  /// Why a line is in the plan.
  package enum Purpose: Sendable, Hashable {
    case goal(Goal.Kind)
    /// A lock of the policy demands it, and no goal needs it.
    case lock
  }

  /// What decides the place of a line: the achievement of its package and what the package costs.
  ///
  /// The lines by which a unit reaches a star are one package; every other line is a package of its own.
  package struct Merit: Sendable, Hashable {
    package let gain: Int
    package let cost: Money

    package init(gain: Int, cost: Money) {
      self.gain = gain
      self.cost = cost
    }

    /// Tells whether this package achieves more for each đồng.
    package func isBetter(than other: Merit) -> Bool {
      Int128(gain) * Int128(other.cost.dong) > Int128(other.gain) * Int128(cost.dong)
    }
  }

  /// From 1, over the whole plan.
  package let rank: Int
  package let unit: AdministrativeUnit
  package let assessment: RequirementAssessment
  package let gap: Gap
  package let remedy: PricedRemedy
  package let purpose: Purpose
  package let merit: Merit
  /// A gap left open that could take its place without the plan getting better or worse.
  package let tie: PlanTie?

  package init(
    rank: Int,
    unit: AdministrativeUnit,
    assessment: RequirementAssessment,
    gap: Gap,
    remedy: PricedRemedy,
    purpose: Purpose,
    merit: Merit,
    tie: PlanTie? = nil
  ) {
    self.rank = rank
    self.unit = unit
    self.assessment = assessment
    self.gap = gap
    self.remedy = remedy
    self.purpose = purpose
    self.merit = merit
    self.tie = tie
  }

  package var requirement: Requirement { gap.requirement }
  package var cost: Money { remedy.cost }
}
