import Vocabulary

extension UnitAssessment {
  /// The same assessment with another cost to the city for closing one gap.
  func repriced(_ requirement: Slug, to cost: Money) -> UnitAssessment {
    UnitAssessment(
      unit: unit,
      file: file,
      requirements: requirements.map { assessment in
        guard assessment.requirement.id == requirement, let gap = assessment.gap, let remedy = gap.remedy else {
          return assessment
        }
        let repriced = PricedRemedy(
          remedy: remedy.remedy,
          price: remedy.price,
          quantity: remedy.quantity,
          amount: remedy.amount,
          grossCost: remedy.grossCost,
          cost: cost
        )
        return RequirementAssessment(
          requirement: assessment.requirement,
          status: assessment.status,
          have: assessment.have,
          need: assessment.need,
          unknownReason: assessment.unknownReason,
          gap: Gap(requirement: gap.requirement, shortfall: gap.shortfall, remedy: repriced),
          sources: assessment.sources
        )
      },
      score: score,
      projectedStar: projectedStar,
      nextStar: nextStar
    )
  }
}
