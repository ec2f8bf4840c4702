package import Vocabulary

/// What the best plan comes to under another decision, against the plan as it is.
package struct Consequence: Sendable, Hashable {
  /// A goal whose value is another.
  package struct GoalChange: Sendable, Hashable {
    package let goal: Goal
    package let before: Int
    package let after: Int

    package init(goal: Goal, before: Int, after: Int) {
      self.goal = goal
      self.before = before
      self.after = after
    }
  }

  /// The goals whose values change, in the policy's order; `cost` is not one of them.
  package let goals: [GoalChange]
  /// The units for which something else is done, in the order of their codes.
  package let changes: [OptionChange]
  /// What the other plan costs.
  package let cost: Money

  package init(goals: [GoalChange], changes: [OptionChange], cost: Money) {
    self.goals = goals
    self.changes = changes
    self.cost = cost
  }
}
