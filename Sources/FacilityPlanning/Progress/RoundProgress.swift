package import Vocabulary

/// What has changed between two rounds: goal by goal, unit by unit, and what was funded.
package struct RoundProgress: Sendable, Hashable {
  package let from: Round
  package let to: Round
  /// In the policy's order, without the goal to save money.
  package let goals: [GoalProgress]
  /// In the order of their codes.
  package let units: [UnitProgress]
  /// What the earlier proposal asked for, in its order; absent if there is none.
  package let funded: [FundedRemedy]?

  /// Compares two rounds of the same units under the same criteria and prices.
  ///
  /// - Parameters:
  ///   - promises: the lines of the proposal that followed the earlier round, if there was one.
  package init(
    from: Round,
    _ before: [UnitAssessment],
    to: Round,
    _ after: [UnitAssessment],
    policy: Policy,
    promises: [FundedRemedy.Promise]?
  ) {
    self.from = from
    self.to = to
    let units = zip(before, after).map { UnitProgress(from: $0, to: $1) }
    self.units = units
    goals = policy.goals.compactMap { GoalProgress($0, from: from, before, to: to, after) }
    let byCode = Dictionary(units.map { ($0.unit.code, $0) }, uniquingKeysWith: { first, _ in first })
    funded = promises?.compactMap { FundedRemedy($0, in: byCode) }
  }

  /// The units that submitted nothing in the later round.
  package var missing: [UnitProgress] { units.filter { $0.after.file == nil } }
}

/// One unit in an earlier and in a later round.
package struct UnitProgress: Sendable, Hashable {
  package let before: UnitAssessment
  package let after: UnitAssessment
  /// The requirements that stand otherwise, in the edition's order.
  package let changes: [RequirementChange]

  package init(from before: UnitAssessment, to after: UnitAssessment) {
    self.before = before
    self.after = after
    changes = zip(before.requirements, after.requirements).compactMap { RequirementChange(from: $0, to: $1) }
  }

  package var unit: AdministrativeUnit { after.unit }

  /// The number of changes of some kinds.
  package func count(_ isWanted: (RequirementChange.Kind) -> Bool) -> Int { changes.count { isWanted($0.kind) } }
}
