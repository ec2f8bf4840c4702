import Vocabulary

/// The stars of one unit, as a function of the gaps that are closed.
package struct StarLadder: Sendable {
  /// What a number of stars takes.
  private struct Step {
    let minimumScore: Int
    /// The gaps that must be closed, or nothing if a mandatory requirement is unknown or cannot be funded.
    let mandatory: GapSet?
  }

  /// The score before any funding.
  package let baseScore: Int
  private let gaps: [FundableGap]
  private let ownFunds: Int?
  private let pointsByIndex: [Int: Int]
  /// One step for each star, from the first.
  private let steps: [Step]
  private let requirements: [RequirementAssessment]

  /// Makes the ladder of a unit, or nothing if its other score is not known.
  package init?(edition: CriteriaEdition, unit: AdministrativeUnit, requirements: [RequirementAssessment]) {
    guard let otherScore = unit.otherScore else { return nil }
    self.requirements = requirements
    gaps = FundableGap.all(of: requirements)
    ownFunds = unit.ownFunds?.dong
    pointsByIndex = Dictionary(uniqueKeysWithValues: gaps.map { ($0.index, $0.points) })
    baseScore = requirements.reduce(otherScore) { $1.status == .met ? $0 + $1.requirement.points : $0 }
    let fundable = Set(gaps.map(\.index))
    steps = edition.levels.map { level in
      var mandatory: GapSet? = GapSet()
      for (index, assessment) in requirements.enumerated() where assessment.status != .met {
        guard (1...level.stars).contains(assessment.requirement.mandatoryFrom) else { continue }
        mandatory = fundable.contains(index) ? mandatory?.inserting(index) : nil
      }
      return Step(minimumScore: level.minimumScore, mandatory: mandatory)
    }
  }

  /// The most stars that can be named.
  package var highestStar: Int { steps.count }

  /// The stars that the unit has once a set of gaps is closed.
  package func stars(closing closed: GapSet) -> Int {
    let score = closed.indices.reduce(baseScore) { $0 + (pointsByIndex[$1] ?? 0) }
    let reached = steps.lastIndex { step in
      score >= step.minimumScore && (step.mandatory?.isSubset(of: closed) ?? false)
    }
    return reached.map { $0 + 1 } ?? 0
  }

  /// The gaps that must be closed for a number of stars; nothing if they cannot be had.
  package func mandatory(for stars: Int) -> GapSet? {
    stars == 0 ? GapSet() : steps[stars - 1].mandatory
  }

  /// The points that the gaps closed must give for a number of stars.
  package func neededPoints(for stars: Int) -> Int {
    stars == 0 ? 0 : max(0, steps[stars - 1].minimumScore - baseScore)
  }

  /// The cheapest set of gaps that reaches a number of stars.
  ///
  /// - Parameters:
  ///   - stars: the stars to reach, at most `highestStar`.
  ///   - available: the gaps that may be closed; all that can be funded if nil.
  ///   - closed: gaps that are closed already and cost nothing more.
  /// - Returns: the further gaps to close, or nothing if the stars cannot be reached with what the unit can pay itself; at
  ///   equal cost the set that closes requirements named earlier in the edition.
  package func cheapestWay(to stars: Int, among available: GapSet? = nil, after closed: GapSet = GapSet()) -> GapSet? {
    let available = available ?? GapSet(gaps.map(\.index))
    guard let mandatory = mandatory(for: stars), mandatory.isSubset(of: available.union(closed)) else { return nil }
    let forced = mandatory.union(closed)
    var start = GapFrontier.Member()
    for gap in gaps where forced.contains(gap.index) {
      start.points += gap.points
      start.own += gap.ownPart
    }
    var frontier = GapFrontier(start: start, neededPoints: neededPoints(for: stars), ownFunds: ownFunds)
    for gap in gaps where available.contains(gap.index) && !forced.contains(gap.index) { frontier.add(gap, worth: 0) }
    return frontier.reaching().first.map { $0.closes.union(mandatory).subtracting(closed) }
  }

  /// The cheapest way to one star more than the unit has.
  package func nextStar() -> NextStar? {
    let next = stars(closing: GapSet()) + 1
    guard next <= highestStar, let way = cheapestWay(to: next) else { return nil }
    return NextStar(
      stars: next,
      cost: way.indices.compactMap { requirements[$0].gap?.cost }.total(),
      requirements: way.indices.map { requirements[$0].requirement.id }
    )
  }
}
