/// What a plan achieves for one goal, and whether more is possible.
package struct GoalOutcome: Sendable, Hashable {
  package let goal: Goal
  /// The value reached; for `cost`, the đồng spent.
  package let achieved: Int
  /// The value wished for, where the goal has one.
  package let target: Int?
  /// The best value that any plan with the same values for the goals before could have.
  package let bound: Int

  package init(goal: Goal, achieved: Int, target: Int?, bound: Int) {
    self.goal = goal
    self.achieved = achieved
    self.target = target
    self.bound = bound
  }

  /// Whether nothing better is possible.
  package var isProven: Bool { achieved == bound }
  /// Whether the target is reached; a goal without a target has none to miss.
  package var isReached: Bool { target.map { achieved >= $0 } ?? true }
}
