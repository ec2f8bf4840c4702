package import Vocabulary

/// How firm a plan is: what stays of it when budgets and prices change, and what hangs on data that nobody reported.
package struct Sensitivity: Sendable, Hashable {
  package let plan: FundingPlan
  /// How far budgets and prices were changed, up and down.
  package let range: Percentage
  package let trials: [Trial]
  /// The plans with every unknown at its worst and at its best.
  package let extremes: Extremes
  /// Every unknown by itself, the one that moves most money first.
  package let unknowns: [UnknownTrial]

  package init(
    plan: FundingPlan,
    range: Percentage,
    trials: [Trial],
    extremes: Extremes,
    unknowns: [UnknownTrial]
  ) {
    self.plan = plan
    self.range = range
    self.trials = trials
    self.extremes = extremes
    self.unknowns = unknowns
  }

  /// How often a plan was made beside the first.
  package var solveCount: Int { trials.count + (unknowns.isEmpty ? 0 : 2) + 2 * unknowns.count }

  /// The changes under which a line is no longer funded, in the order in which they were tried.
  package func falls(of line: PlanLine) -> [Change] {
    let key = LineKey(line)
    return trials.filter { trial in trial.lines.map { !$0.contains(key) } ?? false }.map(\.change)
  }

  /// Of the changes under which a line falls, the smallest of each kind and direction.
  package func mildestFalls(of line: PlanLine) -> [Change] {
    var mildest: [Change] = []
    for change in falls(of: line) {
      if let place = mildest.firstIndex(where: { $0.isAlike(change) }) {
        if change.amount.magnitude < mildest[place].amount.magnitude { mildest[place] = change }
      } else {
        mildest.append(change)
      }
    }
    return mildest
  }

  /// The lines that every plan tried has, in the order of their ranks.
  package var stayingLines: [PlanLine] { plan.lines.filter { falls(of: $0).isEmpty } }
  /// The lines that some plan tried does not have, in the order of their ranks.
  package var fragileLines: [PlanLine] { plan.lines.filter { !falls(of: $0).isEmpty } }
}

extension Sensitivity {
  /// One change of the figures that a plan is made from.
  package enum Change: Sendable, Hashable {
    case budget(Percentage)
    /// All prices together.
    case prices(Percentage)
    case price(Slug, Percentage)

    package var amount: Percentage {
      switch self {
      case .budget(let amount), .prices(let amount), .price(_, let amount): amount
      }
    }

    /// Whether another change is about the same figures and in the same direction.
    func isAlike(_ other: Change) -> Bool {
      let isSameKind =
        switch (self, other) {
        case (.budget, .budget), (.prices, .prices): true
        case (.price(let item, _), .price(let otherItem, _)): item == otherItem
        default: false
        }
      return isSameKind && (amount < .zero) == (other.amount < .zero)
    }
  }
}

extension Sensitivity {
  /// What one change makes of the plan.
  package struct Trial: Sendable, Hashable {
    package let change: Change
    /// What the plan funds; absent if the locks then cost more than the budget, so that there is no plan.
    package let lines: Set<LineKey>?

    package init(change: Change, lines: Set<LineKey>?) {
      self.change = change
      self.lines = lines
    }
  }

  /// The plans with all unknowns at one end; absent if the locks then cost more than the budget.
  package struct Extremes: Sendable, Hashable {
    package let worst: FundingPlan?
    package let best: FundingPlan?

    package init(worst: FundingPlan?, best: FundingPlan?) {
      self.worst = worst
      self.best = best
    }
  }

  /// What becomes of the plan when one unknown is known; a movement is absent if there is then no plan.
  package struct UnknownTrial: Sendable, Hashable {
    package let unknown: BlockedUnit
    /// The cells that leave it open; none where the data are not in an inventory.
    package let sources: [Source]
    package let worst: PlanMovement?
    package let best: PlanMovement?

    package init(unknown: BlockedUnit, sources: [Source], worst: PlanMovement?, best: PlanMovement?) {
      self.unknown = unknown
      self.sources = sources
      self.worst = worst
      self.best = best
    }

    /// The most money that either end moves.
    package var moved: Money { max(worst?.moved ?? .zero, best?.moved ?? .zero) }
    /// Whether knowing it can change the plan at all.
    package var matters: Bool { [worst, best].contains { $0.map { !$0.isEmpty } ?? true } }
  }
}

/// The money that goes elsewhere when one plan takes the place of another.
package struct PlanMovement: Sendable, Hashable {
  /// The lines that only the first plan has.
  package let withdrawn: [PlanLine]
  /// The lines that only the second plan has.
  package let added: [PlanLine]

  package init(from plan: FundingPlan, to other: FundingPlan) {
    let (before, after) = (Set(plan.lines.map(LineKey.init)), Set(other.lines.map(LineKey.init)))
    withdrawn = plan.lines.filter { !after.contains(LineKey($0)) }
    added = other.lines.filter { !before.contains(LineKey($0)) }
  }

  package var withdrawnCost: Money { withdrawn.map(\.cost).total() }
  package var addedCost: Money { added.map(\.cost).total() }
  /// What leaves lines or what comes to lines, whichever is more.
  package var moved: Money { max(withdrawnCost, addedCost) }
  package var isEmpty: Bool { withdrawn.isEmpty && added.isEmpty }
}

/// A line of a plan as other plans may have it too: a unit and a requirement.
package struct LineKey: Sendable, Hashable {
  package let unit: Slug
  package let requirement: Slug

  package init(unit: Slug, requirement: Slug) {
    self.unit = unit
    self.requirement = requirement
  }

  package init(_ line: PlanLine) { self.init(unit: line.unit.code, requirement: line.requirement.id) }
}
