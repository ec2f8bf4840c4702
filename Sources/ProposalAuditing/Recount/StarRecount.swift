package import FacilityPlanning
package import Vocabulary

/// The score and the stars of a unit, counted from the criteria requirement by requirement.
package struct StarRecount: Sendable {
  private let levels: [StarLevel]
  private let assessment: UnitAssessment

  /// Makes the count of a unit under an edition.
  package init(_ assessment: UnitAssessment, levels: [StarLevel]) {
    self.assessment = assessment
    self.levels = levels
  }

  /// The score once some gaps are closed; nothing without the unit's other score.
  package func score(closing closed: Set<Slug> = []) -> Int? {
    guard var score = assessment.unit.otherScore else { return nil }
    for entry in assessment.requirements where isMet(entry, closed) { score += entry.requirement.points }
    return score
  }

  /// The stars once some gaps are closed; nothing without the unit's other score.
  package func stars(closing closed: Set<Slug> = []) -> Int? {
    guard let score = score(closing: closed) else { return nil }
    var stars = 0
    for level in levels where level.stars > stars && score >= level.minimumScore {
      let lacks = assessment.requirements.contains { entry in
        let mandatory = entry.requirement.mandatoryFrom
        return mandatory >= 1 && mandatory <= level.stars && !isMet(entry, closed)
      }
      if !lacks { stars = level.stars }
    }
    return stars
  }

  private func isMet(_ entry: RequirementAssessment, _ closed: Set<Slug>) -> Bool {
    entry.status == .met || (entry.gap != nil && closed.contains(entry.requirement.id))
  }
}
