package import Vocabulary

/// Why an assessment or a plan cannot be made of data that are each valid by themselves.
package enum PlanningError: Error, Sendable, Hashable {
  /// A cost passes `Money.limit`.
  case amountTooLarge(unit: Slug, requirement: Slug)
  /// The locks alone cost more than the budget.
  case locksExceedBudget(cost: Money, budget: Money)
  /// A price that was raised passes `Money.limit`.
  case priceTooLarge(Slug)
  /// The costs or points of all choices together do not fit into 64 bits.
  case totalsTooLarge
  /// More plans are nearly as good as each other than can be told apart.
  case searchTooLarge
}
