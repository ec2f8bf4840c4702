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

  package init(
    unit: AdministrativeUnit,
    file: String?,
    requirements: [RequirementAssessment],
    score: Int?,
    projectedStar: Int?,
    nextStar: NextStar?
  ) {
    self.unit = unit
    self.file = file
    self.requirements = requirements
    self.score = score
    self.projectedStar = projectedStar
    self.nextStar = nextStar
  }

  /// Makes an assessment of its requirements: the score and the stars follow from them.
  package init(
    unit: AdministrativeUnit,
    file: String?,
    requirements: [RequirementAssessment],
    edition: CriteriaEdition
  ) {
    let ladder = StarLadder(edition: edition, unit: unit, requirements: requirements)
    self.init(
      unit: unit,
      file: file,
      requirements: requirements,
      score: ladder?.baseScore,
      projectedStar: ladder?.stars(closing: GapSet()),
      nextStar: ladder?.nextStar()
    )
  }

  package var gaps: [Gap] { requirements.compactMap(\.gap) }
  package var unknowns: [RequirementAssessment] { requirements.filter { $0.status == .unknown } }
}
