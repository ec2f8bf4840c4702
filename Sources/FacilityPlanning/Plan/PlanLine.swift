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

  /// Behind one reference: lines are sorted, grouped and handed on by every document.
  private let fields: Shared<Fields>

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
    fields = Shared(
      Fields(
        rank: rank,
        unit: unit,
        assessment: assessment,
        gap: gap,
        remedy: remedy,
        purpose: purpose,
        merit: merit,
        tie: tie
      )
    )
  }

  /// From 1, over the whole plan.
  package var rank: Int { fields.value.rank }
  package var unit: AdministrativeUnit { fields.value.unit }
  package var assessment: RequirementAssessment { fields.value.assessment }
  package var gap: Gap { fields.value.gap }
  package var remedy: PricedRemedy { fields.value.remedy }
  package var purpose: Purpose { fields.value.purpose }
  package var merit: Merit { fields.value.merit }
  /// A gap left open that could take its place without the plan getting better or worse.
  package var tie: PlanTie? { fields.value.tie }

  private struct Fields: Sendable, Hashable {
    var rank: Int
    var unit: AdministrativeUnit
    var assessment: RequirementAssessment
    var gap: Gap
    var remedy: PricedRemedy
    var purpose: Purpose
    var merit: Merit
    var tie: PlanTie?
  }

  package var requirement: Requirement { gap.requirement }
  package var cost: Money { remedy.cost }
}
