import Vocabulary

/// Something that was accepted, and that an inventory of a later day still lacks.
package struct LackingAcceptance: Sendable, Hashable {
  package let assessment: RequirementAssessment
  /// The line whose acceptance is in doubt.
  package let line: DecisionLine
  package let acceptance: DecisionLine.Acceptance
  /// What lacks of what was accepted, in units of the price book.
  package let lacking: Int

  package init(
    assessment: RequirementAssessment,
    line: DecisionLine,
    acceptance: DecisionLine.Acceptance,
    lacking: Int
  ) {
    self.assessment = assessment
    self.line = line
    self.acceptance = acceptance
    self.lacking = lacking
  }
}

extension Commitments {
  /// Holds what was accepted against what inventories show.
  ///
  /// A gap should be smaller by what was accepted than it was when the remedy was proposed: what it is larger lacks, up to
  /// what was accepted. Only the last decision on a gap is looked at, since its proposal measured the gap anew.
  ///
  /// - Parameter assessments: the units of the day, with or without their commitments.
  package func lacking(in assessments: [UnitAssessment]) -> [LackingAcceptance] {
    assessments.flatMap { unit in
      unit.requirements.map(\.today).compactMap { assessment in
        lacking(assessment, shares: last(of: shares(of: unit.unit.code, assessment.requirement.id)))
      }
    }
  }

  private func lacking(_ assessment: RequirementAssessment, shares: [Share]) -> LackingAcceptance? {
    guard let gap = assessment.gap, let share = shares.first(where: { $0.accepted > 0 }),
      let acceptance = share.line.accepted,
      let need = gap.requirement.remedy(of: share.line)?.quantity(for: gap.shortfall)
    else { return nil }
    let accepted = shares.reduce(0) { $0 + $1.accepted }
    let proposed = shares.reduce(0) { $0 + $1.line.proposed.quantity.value }
    let lacking = min(accepted, need - max(0, proposed - accepted))
    guard lacking > 0 else { return nil }
    return LackingAcceptance(assessment: assessment, line: share.line, acceptance: acceptance, lacking: lacking)
  }

  /// The shares of the last decision on each unit that stands behind a gap.
  private func last(of shares: [Share]) -> [Share] {
    var days: [Slug: CalendarDate] = [:]
    for share in shares {
      guard let day = share.decision.date?.value else { continue }
      days[share.line.unit.value] = max(days[share.line.unit.value] ?? day, day)
    }
    return shares.filter { $0.decision.date?.value == days[$0.line.unit.value] }
  }
}
