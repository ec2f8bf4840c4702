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

/// What a choice of gaps achieves, counted unit by unit and gap by gap.
package struct GoalRecount: Sendable {
  private let assessments: [UnitAssessment]
  private let levels: [StarLevel]
  private let closed: [Slug: Set<Slug>]

  /// Makes the count of a choice.
  ///
  /// - Parameter closed: The requirements whose gaps are closed, by unit.
  package init(_ assessments: [UnitAssessment], levels: [StarLevel], closed: [Slug: Set<Slug>]) {
    self.assessments = assessments
    self.levels = levels
    self.closed = closed
  }

  /// What is achieved for a goal; nothing for `cost`, which the lines tell.
  package func achieved(_ goal: Goal) -> Int? {
    var count = 0
    var comparable = 0
    for assessment in assessments {
      let unit = assessment.unit
      let stars = StarRecount(assessment, levels: levels).stars(closing: closed[unit.code] ?? [])
      if unit.recognisedStar != nil { comparable += 1 }
      switch goal.kind {
      case .floor: if let stars, stars >= goal.stars { count += 1 }
      case .upgrades: if let stars, let recognised = unit.recognisedStar, stars > recognised { count += 1 }
      case .retain: if let stars, let recognised = unit.recognisedStar, stars >= recognised { count += 1 }
      case .stars: count += stars ?? 0
      case .essentials: for gap in gaps(of: assessment) where gap.requirement.isEssential { count += 1 }
      case .uniformity:
        for gap in gaps(of: assessment) where [.deviates, .obsolete].contains(gap.shortfall.status) { count += 1 }
      case .points: for gap in gaps(of: assessment) { count += gap.requirement.points }
      case .cost: return nil
      }
    }
    guard goal.kind == .upgrades else { return count }
    let wanted = comparable * goal.targetPercent
    return min(count, wanted % 100 == 0 ? wanted / 100 : wanted / 100 + 1)
  }

  private func gaps(of assessment: UnitAssessment) -> [Gap] {
    guard let closed = closed[assessment.unit.code] else { return [] }
    return assessment.requirements.compactMap(\.gap).filter { closed.contains($0.requirement.id) }
  }
}
