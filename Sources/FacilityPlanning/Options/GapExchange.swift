import Vocabulary

/// Finds gaps of one unit that could change places without an option getting better or worse.
///
/// Of sets of gaps that are equal in every goal and in cost, the options keep only the one that the edition's order
/// prefers. What it was preferred to is found again here, one gap for another.
struct GapExchange {
  /// A gap that is closed, and one that could be closed in its place, by their places in the edition.
  struct Pair: Hashable {
    let closed: Int
    let open: Int
  }

  let edition: CriteriaEdition
  let policy: Policy

  /// The exchanges that an option allows under the locks.
  ///
  /// - Complexity: O(*g*²) for *g* gaps; only those of the same cost are looked at closely.
  func pairs(in option: UpgradeOption, of assessment: UnitAssessment) -> [Pair] {
    let gaps = FundableGap.all(of: assessment.requirements).filter { !isLocked($0, in: assessment) }
    let closed = gaps.filter { option.closes.contains($0.index) }
    let open = gaps.filter { !option.closes.contains($0.index) }
    guard !closed.isEmpty, !open.isEmpty else { return [] }
    let ladder = StarLadder(edition: edition, unit: assessment.unit, requirements: assessment.requirements)
    let spare = assessment.unit.ownFunds.map { $0.dong - assessment.ownPart(closing: option.closes).dong }
    return closed.flatMap { taken in
      open.filter { other in
        other.cost == taken.cost && (spare.map { other.ownPart - taken.ownPart <= $0 } ?? true)
          && isEqual(other, taken, option, assessment, ladder)
      }
      .map { Pair(closed: taken.index, open: $0.index) }
    }
  }

  private func isLocked(_ gap: FundableGap, in assessment: UnitAssessment) -> Bool {
    let id = assessment.requirements[gap.index].requirement.id
    return policy.locks.contains { $0.concerns(unit: assessment.unit.code, requirement: id) }
  }

  private func isEqual(
    _ other: FundableGap,
    _ taken: FundableGap,
    _ option: UpgradeOption,
    _ assessment: UnitAssessment,
    _ ladder: StarLadder?
  ) -> Bool {
    let closes = option.closes.subtracting(GapSet([taken.index])).inserting(other.index)
    let exchanged = UpgradeOption(
      closes: closes,
      cost: option.cost,
      projectedStar: ladder?.stars(closing: closes),
      essentials: option.essentials + (other.isEssential ? 1 : 0) - (taken.isEssential ? 1 : 0),
      uniformity: option.uniformity + (other.isUniformity ? 1 : 0) - (taken.isUniformity ? 1 : 0),
      points: option.points + other.points - taken.points
    )
    return policy.goals.allSatisfy { goal in
      exchanged.value(for: goal, of: assessment.unit) == option.value(for: goal, of: assessment.unit)
    }
  }
}
