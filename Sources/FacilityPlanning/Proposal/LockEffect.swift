/// One line that a lock demands, and what the best plan without that lock would achieve.
package struct LockEffect: Sendable, Hashable {
  package let lock: Lock
  package let line: PlanLine
  /// The goals whose values are others without the lock, in the policy's order; absent if that is too hard to tell, or
  /// for locks beyond the first ``mostPriced``.
  package let goals: [Consequence.GoalChange]?

  /// For so many locks a plan is made without them: each takes as long as the plan itself.
  package static let mostPriced = 16

  package init(lock: Lock, line: PlanLine, goals: [Consequence.GoalChange]?) {
    self.lock = lock
    self.line = line
    self.goals = goals
  }
}

extension FundingPlanner {
  /// What each lock to fund something costs in goals: the plan is made again without it.
  ///
  /// - Parameter plan: The plan under all locks.
  /// - Throws: `PlanningError`, which the plan itself would have met.
  /// - Complexity: One plan for each of the first ``LockEffect/mostPriced`` locks that fund a line.
  package func lockEffects(
    of plan: FundingPlan,
    _ assessments: [UnitAssessment]
  ) throws(PlanningError) -> [LockEffect] {
    var effects: [LockEffect] = []
    var priced = 0
    for (place, lock) in policy.locks.enumerated() where lock.action == .fund {
      let lines = plan.lines.filter { lock.concerns(unit: $0.unit.code, requirement: $0.requirement.id) }
      guard !lines.isEmpty else { continue }
      priced += 1
      guard priced <= LockEffect.mostPriced else {
        effects += lines.map { LockEffect(lock: lock, line: $0, goals: nil) }
        continue
      }
      var free = policy
      free.locks.remove(at: place)
      var goals: [Consequence.GoalChange]?
      do {
        let other = try FundingPlanner(edition: edition, policy: free, round: round, workers: workers).plan(assessments)
        goals = policy.goals.filter { $0.kind != .cost }.compactMap { goal in
          let (before, after) = (plan.achieved(goal), other.achieved(goal))
          return before == after ? nil : Consequence.GoalChange(goal: goal, before: before, after: after)
        }
      } catch .searchTooLarge {}
      effects += lines.map { LockEffect(lock: lock, line: $0, goals: goals) }
    }
    return effects
  }
}
