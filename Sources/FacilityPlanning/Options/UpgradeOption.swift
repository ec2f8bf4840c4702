package import Vocabulary

/// One set of remedies for one unit, with its cost and what it achieves; the empty set is one too.
package struct UpgradeOption: Sendable, Hashable {
  package let closes: GapSet
  package let cost: Money
  /// The star after funding; absent without the unit's other score.
  package let projectedStar: Int?
  package let essentials: Int
  package let uniformity: Int
  package let points: Int

  package init(
    closes: GapSet,
    cost: Money,
    projectedStar: Int?,
    essentials: Int,
    uniformity: Int,
    points: Int
  ) {
    self.closes = closes
    self.cost = cost
    self.projectedStar = projectedStar
    self.essentials = essentials
    self.uniformity = uniformity
    self.points = points
  }

  /// The option that closes a set of gaps; its cost and what it achieves follow from them.
  init(closing closes: GapSet, projectedStar: Int?, of assessment: UnitAssessment) {
    let gaps = closes.indices.compactMap { assessment.requirements[$0].gap }
    self.init(
      closes: closes,
      cost: gaps.compactMap(\.cost).total(),
      projectedStar: projectedStar,
      essentials: gaps.count(where: \.isEssential),
      uniformity: gaps.count(where: \.isUniformity),
      points: gaps.reduce(0) { $0 + $1.requirement.points }
    )
  }

  /// What the option adds to a goal; nothing to one that compares with a recognised star which nobody knows.
  package func value(for goal: Goal, of unit: AdministrativeUnit) -> Int {
    switch goal.kind {
    case .floor: projectedStar.map { $0 >= goal.stars ? 1 : 0 } ?? 0
    case .upgrades: unit.compares(projectedStar, by: >) ? 1 : 0
    case .retain: unit.compares(projectedStar, by: >=) ? 1 : 0
    case .essentials: essentials
    case .stars: projectedStar ?? 0
    case .uniformity: uniformity
    case .points: points
    case .cost: 0
    }
  }
}

/// Another option for one unit.
package struct OptionChange: Sendable, Hashable {
  package let assessment: UnitAssessment
  package let before: UpgradeOption
  package let after: UpgradeOption

  package init(assessment: UnitAssessment, before: UpgradeOption, after: UpgradeOption) {
    self.assessment = assessment
    self.before = before
    self.after = after
  }

  package var unit: AdministrativeUnit { assessment.unit }
  /// The gaps that are closed only now, in the edition's order.
  package var added: [Gap] { gaps(after.closes.subtracting(before.closes)) }
  /// The gaps that are no longer closed, in the edition's order.
  package var dropped: [Gap] { gaps(before.closes.subtracting(after.closes)) }

  private func gaps(_ set: GapSet) -> [Gap] { set.indices.compactMap { assessment.requirements[$0].gap } }
}
