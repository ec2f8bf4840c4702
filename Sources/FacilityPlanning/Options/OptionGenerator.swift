import Vocabulary

/// Lists the options of a unit that can be part of a best plan.
///
/// For each star that the unit can reach, the gaps that are mandatory up to it are closed and the points must suffice;
/// of the rest, only sets remain that no cheaper set betters on essentials, uniformity and points, in the order in which
/// the policy names those goals. A set whose own parts together exceed what the unit can add itself is no option.
struct OptionGenerator: Sendable {
  private let edition: CriteriaEdition
  private let locks: [Lock]
  /// The bits by which each of the three additive goals is shifted, the most important highest.
  private let shifts: [Goal.Kind: Int]

  init(edition: CriteriaEdition, policy: Policy) {
    self.edition = edition
    self.locks = policy.locks
    var shifts: [Goal.Kind: Int] = [:]
    let additive = policy.goals.map(\.kind).filter { [.essentials, .uniformity, .points].contains($0) }
    for (place, kind) in additive.reversed().enumerated() where shifts[kind] == nil { shifts[kind] = 16 * place }
    self.shifts = shifts
  }

  /// Generates the options of a unit, cheapest first, then by the requirements that they close in the edition's order.
  ///
  /// - Returns: at least one option; the empty one among them unless a lock funds something.
  /// - Throws: `PlanningError.locksExceedOwnFunds` if the unit cannot pay its own part of what locks fund.
  func options(for assessment: UnitAssessment) throws(PlanningError) -> [UpgradeOption] {
    let unit = assessment.unit
    var forced: [FundableGap] = []
    var free: [FundableGap] = []
    for gap in FundableGap.all(of: assessment.requirements) {
      let id = assessment.requirements[gap.index].requirement.id
      let concerned = locks.filter { $0.concerns(unit: unit.code, requirement: id) }
      if concerned.contains(where: { $0.action == .exclude }) { continue }
      if concerned.isEmpty { free.append(gap) } else { forced.append(gap) }
    }
    let needed = forced.map { Money(dong: $0.ownPart) }.total()
    if let available = unit.ownFunds, needed > available {
      throw .locksExceedOwnFunds(unit: unit.code, needed: needed, available: available)
    }
    var options: [UpgradeOption] = []
    if let ladder = StarLadder(edition: edition, unit: unit, requirements: assessment.requirements) {
      let available = GapSet((forced + free).map(\.index))
      for stars in 0...ladder.highestStar {
        guard let mandatory = ladder.mandatory(for: stars), mandatory.isSubset(of: available) else { continue }
        let taken = forced + free.filter { mandatory.contains($0.index) }
        let rest = free.filter { !mandatory.contains($0.index) }
        for member in frontier(taken, rest, ladder.neededPoints(for: stars), unit.ownFunds)
        where ladder.stars(closing: member.closes) == stars {
          options.append(UpgradeOption(closing: member.closes, projectedStar: stars, of: assessment))
        }
      }
    } else {
      options = frontier(forced, free, 0, unit.ownFunds).map {
        UpgradeOption(closing: $0.closes, projectedStar: nil, of: assessment)
      }
    }
    return options.sorted { $0.cost != $1.cost ? $0.cost < $1.cost : $0.closes.precedes($1.closes) }
  }

  /// The options of several units.
  func options(for assessments: [UnitAssessment], workers: Workers) throws(PlanningError) -> [[UpgradeOption]] {
    try workers.map(assessments) { assessment throws(PlanningError) in try options(for: assessment) }
  }

  private func frontier(
    _ taken: [FundableGap],
    _ rest: [FundableGap],
    _ neededPoints: Int,
    _ ownFunds: Money?
  ) -> [GapFrontier.Member] {
    var start = GapFrontier.Member()
    for gap in taken {
      start.closes.insert(gap.index)
      start.cost += gap.cost
      start.worth += worth(of: gap)
      start.own += gap.ownPart
      start.points += gap.points
    }
    var frontier = GapFrontier(start: start, neededPoints: neededPoints, ownFunds: ownFunds?.dong)
    for gap in rest { frontier.add(gap, worth: worth(of: gap)) }
    return frontier.reaching()
  }

  private func worth(of gap: FundableGap) -> Int {
    var worth = 0
    if gap.isEssential, let shift = shifts[.essentials] { worth += 1 << shift }
    if gap.isUniformity, let shift = shifts[.uniformity] { worth += 1 << shift }
    if let shift = shifts[.points] { worth += gap.points << shift }
    return worth
  }
}
