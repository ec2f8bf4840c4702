/// A reason why numbers do not make a ``ChoiceProblem``.
package enum ChoiceProblemError: Error, Sendable, Hashable {
  /// The budget is below zero.
  case negativeBudget(Int)

  /// The cap of an objective is below zero.
  case negativeCap(objective: Int, cap: Int)

  /// A group has no choice, so nothing can be taken from it.
  case emptyGroup(Int)

  /// The cost of a choice is below zero.
  case negativeCost(group: Int, choice: Int, cost: Int)

  /// A value of a choice is below zero.
  case negativeValue(group: Int, choice: Int, value: Int)

  /// A choice does not have exactly one value per objective.
  case wrongValueCount(group: Int, choice: Int, count: Int)

  /// The dearest choices together cost more than an `Int` holds.
  case costsOverflow

  /// The greatest values for an objective together exceed an `Int`.
  case valuesOverflow(objective: Int)
}
