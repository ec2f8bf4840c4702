@testable import BudgetSolving

extension ChoiceProblem {
  /// Tries every selection, in the order in which ties are broken.
  func bruteForce() -> Selection? {
    var choices = Array(repeating: 0, count: groups.count)
    var best: Selection?
    while true {
      let selection = Selection(of: choices, in: self)
      if selection.cost <= budget, best.map({ isBetter(selection, than: $0) }) ?? true { best = selection }
      guard let group = choices.indices.last(where: { choices[$0] + 1 < groups[$0].count }) else { return best }
      choices[group] += 1
      for later in choices.indices where later > group { choices[later] = 0 }
    }
  }

  /// Tells whether one selection beats another, objective by objective and by cost at last.
  func isBetter(_ left: Selection, than right: Selection) -> Bool {
    for (index, objective) in objectives.enumerated() where left.values[index] != right.values[index] {
      return (left.values[index] > right.values[index]) == (objective != .leastCost)
    }
    return left.cost < right.cost
  }
}
