extension UnitAssessment {
  /// The same gaps at other prices.
  ///
  /// - Throws: `PlanningError.amountTooLarge` if closing a gap costs more than `Money.limit`.
  func priced(by estimate: CostEstimate, edition: CriteriaEdition) throws(PlanningError) -> UnitAssessment {
    var priced: [RequirementAssessment] = []
    for assessment in requirements {
      guard let gap = assessment.gap else {
        priced.append(assessment)
        continue
      }
      let remedy = try estimate.cheapestRemedy(for: gap.shortfall, of: assessment.requirement, in: unit)
      priced.append(
        RequirementAssessment(
          requirement: assessment.requirement,
          status: assessment.status,
          have: assessment.have,
          need: assessment.need,
          unknownReason: assessment.unknownReason,
          gap: Gap(requirement: gap.requirement, shortfall: gap.shortfall, remedy: remedy),
          sources: assessment.sources
        )
      )
    }
    return UnitAssessment(unit: unit, file: file, requirements: priced, edition: edition)
  }
}
