import BudgetSolving

/// A problem as a linear model in the LP format: one binary variable for each choice, one row for each group.
///
/// The rows `goal_1`, `goal_2`, … are free; optimised in turn, each time with the rows before fixed at their best
/// values, they give the values of the best selection. The row of a cost is called `goal_8_cost` and minimised.
struct ChoiceModel {
  private let problem: ChoiceProblem

  init(_ problem: ChoiceProblem) { self.problem = problem }

  /// The model as text.
  func text() -> String {
    var goals = problem.objectives.map { _ in [Substring]() }
    var costs: [Substring] = []
    var groups = ""
    var binaries = ""
    for (group, choices) in problem.groups.enumerated() {
      var sum = ""
      for (index, choice) in choices.enumerated() {
        let name = "x\(group)_\(index)"
        sum += " + \(name)"
        binaries += " \(name)\n"
        if choice.cost > 0 { costs.append(" + \(choice.cost) \(name)") }
        for place in goals.indices where choice.values[place] > 0 {
          goals[place].append(" + \(choice.values[place]) \(name)")
        }
      }
      groups += " group_\(group):\(sum) = 1\n"
    }
    var rows = ""
    var bounds = ""
    for (place, objective) in problem.objectives.enumerated() {
      switch objective {
      case .leastCost: rows += " goal_\(place + 1)_cost:\(joined(costs)) >= -inf\n"
      case .sum(nil): rows += " goal_\(place + 1):\(joined(goals[place])) >= -inf\n"
      case .sum(let cap?):
        let negated = goals[place].map { Substring(" -" + $0.dropFirst(2)) }
        rows += " cap_\(place + 1): counted_\(place + 1)\(joined(negated)) <= 0\n"
        rows += " goal_\(place + 1): counted_\(place + 1) >= -inf\n"
        bounds += " 0 <= counted_\(place + 1) <= \(cap)\n"
      }
    }
    let integers = bounds.isEmpty ? "" : "General\n" + problem.objectives.indices.compactMap(integer).joined()
    return "Maximize\n obj: 0 x0_0\nSubject To\n\(groups) budget:\(joined(costs)) <= \(problem.budget)\n\(rows)"
      + "Bounds\n\(bounds)\(integers)Binary\n\(binaries)End\n"
  }

  private func integer(_ place: Int) -> String? {
    if case .sum(_?) = problem.objectives[place] { " counted_\(place + 1)\n" } else { nil }
  }

  /// A sum of terms, in lines that readers with a limit can take.
  private func joined(_ terms: [Substring]) -> String {
    var text = ""
    for (index, term) in terms.enumerated() { text += index % 16 == 15 ? "\(term)\n " : term }
    return text
  }
}
