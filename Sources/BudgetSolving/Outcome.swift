/// What solving a ``ChoiceProblem`` came to.
package enum Outcome: Sendable, Hashable {
  /// No selection within the budget is better, and none that is as good comes first.
  case optimal(Selection)

  /// Even the cheapest selection exceeds the budget.
  case infeasible(leastCost: Int)

  /// The search met its bound on states.
  ///
  /// The selection is the best one found. The bounds hold one number per objective, and the cost as one number more:
  /// the best selection cannot do better than that. Where selection and bound agree, from the first objective on, the
  /// value is proven.
  case unfinished(Selection, bounds: [Int])
}
