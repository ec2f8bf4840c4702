import Vocabulary

/// What a plan leaves open, and why.
struct PlanRemainder {
  let edition: CriteriaEdition
  let policy: Policy
  /// What the plan achieves.
  let goals: [GoalOutcome]
  let remaining: Money
  let ties: PlanTies

  func unfunded(_ choices: some Sequence<(UnitAssessment, UpgradeOption)>) -> [UnfundedGap] {
    choices.flatMap { assessment, option in
      assessment.requirements.enumerated().compactMap { index, requirement in
        guard let gap = requirement.gap, !option.closes.contains(index) else { return nil }
        return UnfundedGap(unit: assessment.unit, gap: gap, reason: reason(for: gap, at: index, of: assessment, option))
      }
    }
  }

  private func reason(
    for gap: Gap,
    at index: Int,
    of assessment: UnitAssessment,
    _ option: UpgradeOption
  ) -> UnfundedGap.Reason {
    let unit = assessment.unit
    let exclusion = policy.locks.first {
      $0.action == .exclude && $0.concerns(unit: unit.code, requirement: gap.requirement.id)
    }
    if let exclusion { return .excluded(exclusion.reason) }
    guard let remedy = gap.remedy else { return .noRemedy }
    if let tie = ties[unit.code, gap.requirement.id] { return .tie(tie) }
    if let ownFunds = unit.ownFunds {
      let left = ownFunds - assessment.ownPart(closing: option.closes)
      let isNeverPaid = remedy.ownPart > ownFunds
      let isUnpaid = remedy.ownPart > left && remedy.cost <= remaining
      if isNeverPaid || isUnpaid, serves(closing: index, besides: option, of: assessment) {
        return .ownFunds(needed: remedy.ownPart, remaining: left)
      }
    }
    return remedy.cost > remaining ? .budget(remaining: remaining) : .noGoal
  }

  /// Whether closing one gap more would add to a goal that is not at its cap.
  private func serves(closing index: Int, besides option: UpgradeOption, of assessment: UnitAssessment) -> Bool {
    let unit = assessment.unit
    let closes = option.closes.inserting(index)
    let ladder = StarLadder(edition: edition, unit: unit, requirements: assessment.requirements)
    let more = UpgradeOption(closing: closes, projectedStar: ladder?.stars(closing: closes), of: assessment)
    return goals.contains { outcome in
      let isFull = outcome.goal.kind == .upgrades && outcome.isReached
      return !isFull && more.value(for: outcome.goal, of: unit) > option.value(for: outcome.goal, of: unit)
    }
  }

  /// Units without a submission or another score, then every unknown requirement, unit by unit.
  func blocked(_ assessments: [UnitAssessment]) -> [BlockedUnit] {
    assessments.flatMap { assessment -> [BlockedUnit] in
      var reasons: [BlockedUnit.Reason] = []
      if assessment.unit.otherScore == nil { reasons.append(.noOtherScore) }
      if assessment.file == nil {
        reasons.append(.noSubmission)
      } else {
        reasons += assessment.unknowns.compactMap { unknown in
          unknown.unknownReason.map { .unknownRequirement(unknown.requirement.id, $0) }
        }
      }
      return reasons.map { BlockedUnit(unit: assessment.unit, reason: $0) }
    }
  }

  /// Locks to fund what is no gap, and locks on units that are no more; what is committed needs no lock any more.
  func idleLocks(_ assessments: [UnitAssessment]) -> [Lock] {
    let units = Set(assessments.map(\.unit.code))
    return policy.locks.filter { lock in
      if !units.contains(lock.unit) { return true }
      return lock.action == .fund
        && !assessments.contains { assessment in
          assessment.requirements.contains {
            ($0.gap?.remedy != nil || $0.committed != nil)
              && lock.concerns(unit: assessment.unit.code, requirement: $0.requirement.id)
          }
        }
    }
  }
}
