package import Vocabulary

extension FundingLadder {
  /// Finds the step that a budget stands on; none below the first.
  package func step(at budget: Money) -> Step? {
    let end = firstPlace(above: budget)
    return end > 0 ? steps[end - 1] : nil
  }

  /// Finds the first step that takes more than a budget; none at the top.
  package func next(above budget: Money) -> Step? {
    let place = firstPlace(above: budget)
    return place < steps.count ? steps[place] : nil
  }

  private func firstPlace(above budget: Money) -> Int {
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].budget > budget { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// When the best plan reaches the target of a goal.
  package struct Reaching: Sendable, Hashable {
    /// The place of the goal.
    package let place: Int
    package let target: Int
    /// The cheapest step that reaches the target, if any does.
    package let first: Step?
    /// The step from which on every step reaches it: a greater budget may serve an earlier goal at this one's expense.
    package let lasting: Step?
  }

  /// When the best plan reaches each target.
  package var reachings: [Reaching] {
    targets.enumerated().compactMap { place, target -> Reaching? in
      guard let target else { return nil }
      let isReached = { (step: Step) in step.achieved[place] >= target }
      let lasting = steps.lastIndex { !isReached($0) }.map { steps.dropFirst($0 + 1).first } ?? steps.first
      return Reaching(place: place, target: target, first: steps.first(where: isReached), lasting: lasting)
    }
  }

  /// The longest ways from one step to the next, the longest first; the lower one first of those that are equally long.
  package func plateaus(_ count: Int) -> [(from: Step, to: Step)] {
    zip(steps, steps.dropFirst()).map { (from: $0, to: $1) }.sorted { left, right in
      let (leftLength, rightLength) = (left.to.budget - left.from.budget, right.to.budget - right.from.budget)
      return leftLength != rightLength ? leftLength > rightLength : left.from.budget < right.from.budget
    }.prefix(count).map(\.self)
  }
}
