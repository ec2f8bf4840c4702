package import FacilityPlanning
package import Vocabulary

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
    for assessment in assessments {
      let unit = assessment.unit
      let stars = StarRecount(assessment, levels: levels).stars(closing: closed[unit.code] ?? [])
      switch goal.kind {
      case .floor: if let stars, stars >= goal.stars { count += 1 }
      case .upgrades: if let stars, stars > unit.recognisedStar { count += 1 }
      case .retain: if let stars, stars >= unit.recognisedStar { count += 1 }
      case .stars: count += stars ?? 0
      case .essentials: for gap in gaps(of: assessment) where gap.requirement.isEssential { count += 1 }
      case .uniformity:
        for gap in gaps(of: assessment) where [.deviates, .obsolete].contains(gap.shortfall.status) { count += 1 }
      case .points: for gap in gaps(of: assessment) { count += gap.requirement.points }
      case .cost: return nil
      }
    }
    guard goal.kind == .upgrades else { return count }
    let wanted = assessments.count * goal.targetPercent
    return min(count, wanted % 100 == 0 ? wanted / 100 : wanted / 100 + 1)
  }

  private func gaps(of assessment: UnitAssessment) -> [Gap] {
    guard let closed = closed[assessment.unit.code] else { return [] }
    return assessment.requirements.compactMap(\.gap).filter { closed.contains($0.requirement.id) }
  }
}
