package import Vocabulary

extension FundingLadder {
  /// A budget at which more becomes possible, and what the best plan does there.
  package struct Step: Sendable, Hashable {
    /// The least budget for this outcome; the best plan costs all of it.
    package let budget: Money
    /// What is achieved for each goal of the ladder; for `cost` the đồng spent.
    package let achieved: [Int]
    /// The place of the most important goal that improves; none on the first step.
    package let improved: Int?
    /// Where the plan differs from that of the step before, in the order of the units' codes; on the first step, from doing
    /// nothing.
    package let changes: [OptionChange]

    package init(budget: Money, achieved: [Int], improved: Int?, changes: [OptionChange]) {
      self.budget = budget
      self.achieved = achieved
      self.improved = improved
      self.changes = changes
    }
  }
}
