import BudgetSolving
import Vocabulary

/// The ties of a plan by unit and requirement.
struct PlanTies: Sendable {
  private var ties: [Slug: [Slug: PlanTie]] = [:]

  /// A plan in which nothing ties.
  init() {}

  /// The tie of a gap.
  subscript(unit: Slug, requirement: Slug) -> PlanTie? { ties[unit]?[requirement] }
}

extension PlanTies {
  /// Finds the gaps that tie, each with the first gap, in the order of the rule, for which it would change places.
  ///
  /// - Parameters:
  ///   - solution: It has been found under the order's rule.
  ///   - exchange: It finds what the options of one unit do not show.
  init(_ order: TieOrder, in solution: Solution, _ exchange: GapExchange) {
    guard case .optimal(let selection) = solution.outcome else { return }
    func closes(_ group: Int, _ choice: Int) -> UpgradeOption { order.options[group][choice] }
    for (group, choice) in selection.choices.enumerated() {
      for pair in exchange.pairs(in: closes(group, choice), of: order.assessments[group]) {
        tie(order.gap(pair.closed, of: group), with: order.gap(pair.open, of: group), order)
      }
    }
    for alternative in solution.alternatives {
      var lost: [TieOrder.Gap] = []
      var won: [TieOrder.Gap] = []
      for change in alternative.changes {
        let before = closes(change.group, selection.choices[change.group])
        let after = closes(change.group, change.choice)
        lost += before.closes.subtracting(after.closes).indices.map { order.gap($0, of: change.group) }
        won += after.closes.subtracting(before.closes).indices.map { order.gap($0, of: change.group) }
        // What could stand in for a gap that only the other selection closes would do as well.
        for pair in exchange.pairs(in: after, of: order.assessments[change.group])
        where !before.closes.contains(pair.open) { won.append(order.gap(pair.open, of: change.group)) }
      }
      let firstLost = lost.min { $0.place.precedence(over: $1.place) != nil }
      let firstWon = won.min { $0.place.precedence(over: $1.place) != nil }
      guard let firstLost, let firstWon else { continue }
      for gap in lost { note(gap, with: firstWon, winner: gap, loser: firstWon, order) }
      for gap in won { note(gap, with: firstLost, winner: firstLost, loser: gap, order) }
    }
  }

  private mutating func tie(_ closed: TieOrder.Gap, with open: TieOrder.Gap, _ order: TieOrder) {
    note(closed, with: open, winner: closed, loser: open, order)
    note(open, with: closed, winner: closed, loser: open, order)
  }

  /// Notes a tie of a gap unless it has one.
  private mutating func note(
    _ gap: TieOrder.Gap,
    with other: TieOrder.Gap,
    winner: TieOrder.Gap,
    loser: TieOrder.Gap,
    _ order: TieOrder
  ) {
    let assessment = order.assessments[gap.unit]
    let requirement = assessment.requirements[gap.requirement].requirement.id
    guard self[assessment.unit.code, requirement] == nil else { return }
    ties[assessment.unit.code, default: [:]][requirement] = PlanTie(
      unit: order.assessments[other.unit].unit,
      requirement: order.assessments[other.unit].requirements[other.requirement].requirement,
      decidedBy: winner.place.precedence(over: loser.place)
    )
  }
}
