/// What the best selections of growing budgets come to, step by step.
package struct BudgetLadder: Sendable, Hashable {
  /// A budget from which on more can be had than with one unit less.
  package struct Rung: Sendable, Hashable {
    /// The budget, all of which the best selections cost.
    package let budget: Int

    /// What the best selection achieves for each objective that decides, counted up to its cap.
    package let values: [Int]

    /// The groups in which the best selection differs from that of the rung before, and the choices that it takes there.
    package let changes: [Change]
  }

  /// A group, and the choice that is taken from it.
  package struct Change: Sendable, Hashable {
    package let group: Int
    package let choice: Int
  }

  /// The optimal selection at the least budget asked for; it costs what that takes, which may be less.
  package let start: Selection

  /// The rungs above the start, the lowest first.
  package let rungs: [Rung]

  /// The budget up to which every rung is known: the greatest budget asked for, or less where the search had to stop.
  package let reach: Int
}
