extension FundingLadder {
  /// A budget at which more becomes possible, and what the best plan does there.
  package struct Step: Sendable, Hashable {
    /// The least budget for this outcome; the best plan costs all of it.
    package let budget: Money
    /// What is achieved for each goal of the ladder; for `cost` the đồng spent.
    package let achieved: [Int]
    /// The place of the most important goal that improves; none on the first step.
    package let improved: Int?
    /// The units for which the plan differs from that of the step before, in the order of their codes.
    package let changes: [Change]

    package init(budget: Money, achieved: [Int], improved: Int?, changes: [Change]) {
      self.budget = budget
      self.achieved = achieved
      self.improved = improved
      self.changes = changes
    }
  }

  /// What a step does for one unit, against the step before; on the first step against doing nothing.
  package struct Change: Sendable, Hashable {
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
}
