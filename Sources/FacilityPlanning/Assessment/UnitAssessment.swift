package import Vocabulary

/// A unit held against the criteria: every requirement, the score, the star, and the way to the next one.
package struct UnitAssessment: Sendable, Hashable {
  package let unit: AdministrativeUnit
  /// The file of the inventory; absent if the unit submitted none.
  package let file: String?
  /// In the order of the edition.
  package let requirements: [RequirementAssessment]
  /// The points of the facilities and of everything else; absent without the unit's other score.
  package let score: Int?
  /// The star that the criteria give before any funding; absent without the unit's other score.
  package let projectedStar: Int?
  /// What the next star takes; absent if there is none or nothing can reach it.
  package let nextStar: NextStar?
  /// How it stands without what is only approved; absent if nothing of it is committed.
  package let standing: Standing?

  package init(
    unit: AdministrativeUnit,
    file: String?,
    requirements: [RequirementAssessment],
    score: Int?,
    projectedStar: Int?,
    nextStar: NextStar?,
    standing: Standing? = nil
  ) {
    self.unit = unit
    self.file = file
    self.requirements = requirements
    self.score = score
    self.projectedStar = projectedStar
    self.nextStar = nextStar
    self.standing = standing
  }

  /// Makes an assessment of its requirements: the score and the stars follow from them.
  package init(
    unit: AdministrativeUnit,
    file: String?,
    requirements: [RequirementAssessment],
    edition: CriteriaEdition,
    standing: Standing? = nil
  ) {
    let ladder = StarLadder(edition: edition, unit: unit, requirements: requirements)
    self.init(
      unit: unit,
      file: file,
      requirements: requirements,
      score: ladder?.baseScore,
      projectedStar: ladder?.stars(closing: GapSet()),
      nextStar: ladder?.nextStar(),
      standing: standing
    )
  }

  package var gaps: [Gap] { requirements.compactMap(\.gap) }
  /// What the unit pays itself if some gaps are closed.
  package func ownPart(closing closed: GapSet) -> Money {
    closed.indices.compactMap { requirements[$0].gap?.remedy?.ownPart }.total()
  }
  package var unknowns: [RequirementAssessment] { requirements.filter { $0.status == .unknown } }
}

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
      let again = Gap(requirement: gap.requirement, shortfall: gap.shortfall, remedy: remedy)
      priced.append(assessment.closing(again))
    }
    return UnitAssessment(unit: unit, file: file, requirements: priced, edition: edition, standing: standing)
  }
}

extension UnitAssessment {
  /// The same assessment with another cost to the city for closing one gap; what the unit and others pay stays.
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
          cost: cost,
          contribution: remedy.contribution,
          ownPart: remedy.ownPart
        )
        return assessment.closing(Gap(requirement: gap.requirement, shortfall: gap.shortfall, remedy: repriced))
      },
      score: score,
      projectedStar: projectedStar,
      nextStar: nextStar,
      standing: standing
    )
  }
}

/// The cheapest way to the next star that the unit's own money allows.
package struct NextStar: Sendable, Hashable {
  package let stars: Int
  package let cost: Money
  /// The requirements whose gaps are closed on the way, in the order of the edition.
  package let requirements: [Slug]

  package init(stars: Int, cost: Money, requirements: [Slug]) {
    self.stars = stars
    self.cost = cost
    self.requirements = requirements
  }
}
