/// What certain sums take at least.
package enum LeastCost: Sendable, Hashable {
  /// No selection that reaches them costs less, and one costs that much.
  case exactly(Int)

  /// No selection within the budget reaches them.
  case outOfReach

  /// The search met its bound on states.
  case unknown
}
