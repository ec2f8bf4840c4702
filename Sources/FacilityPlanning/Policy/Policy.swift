package import Vocabulary

/// What the city can spend, what it wants first, and how costs are shared.
package struct Policy: Sendable, Hashable {
  package var budget: Money {
    didSet { isWithoutBudget = false }
  }
  /// Whether nobody has said yet what can be spent: then nothing can be planned.
  package private(set) var isWithoutBudget: Bool
  /// The budgets of single rounds, which stand above `budget`.
  package var roundBudgets: [RoundBudget]
  /// The member in which the budget stands: `budget`, or that of the list which is the round's.
  package private(set) var budgetMember = "budget"
  /// Most important first.
  package var goals: [Goal]
  /// The city's share of each cost, in percent, by kind of unit; a unit may have one of its own.
  package var costShare: [AdministrativeUnit.Kind: Int]
  package var contingencyPercent: Int
  package var locks: [Lock]
  /// Money of others, which lowers what the city pays.
  package var contributions: [Contribution]
  /// How base prices follow from quotes; nothing if they do not.
  package var quotes: QuoteRule?
  /// The multiple to which each cost is rounded up.
  package var rounding: Money
  /// Where in the budget the money comes from; absent if nobody said.
  package var source: BudgetSource?
  /// The last day on which units send their inventories; absent if nobody said one.
  package var deadline: CalendarDate?
  package var isAssumption: Bool

  package init(
    budget: Money?,
    roundBudgets: [RoundBudget] = [],
    goals: [Goal] = Goal.defaultOrder,
    costShare: [AdministrativeUnit.Kind: Int],
    contingencyPercent: Int,
    locks: [Lock] = [],
    contributions: [Contribution] = [],
    quotes: QuoteRule? = nil,
    rounding: Money = Money(dong: 1_000),
    source: BudgetSource? = nil,
    deadline: CalendarDate? = nil,
    isAssumption: Bool = false
  ) {
    self.budget = budget ?? .zero
    isWithoutBudget = budget == nil
    self.roundBudgets = roundBudgets
    self.goals = goals
    self.costShare = costShare
    self.contingencyPercent = contingencyPercent
    self.locks = locks
    self.contributions = contributions
    self.quotes = quotes
    self.rounding = rounding
    self.source = source
    self.deadline = deadline
    self.isAssumption = isAssumption
  }

  /// The policy with the budget of a round, if the round has one of its own.
  package func budgeted(for round: Round) -> Policy {
    guard let place = roundBudgets.firstIndex(where: { $0.round == round }) else { return self }
    var policy = self
    policy.budget = roundBudgets[place].budget
    policy.budgetMember = "budgets[\(place + 1)].budget"
    return policy
  }

  /// The deadline of a round: the policy's, if it lies in the month of the round or in the next one.
  ///
  /// - Returns: nothing if the policy has none, or one of another round.
  package func deadline(of round: Round) -> CalendarDate? {
    deadline.flatMap { day in
      Round("\(day.description.prefix(7))").flatMap { (0...1).contains($0.months(since: round)) ? day : nil }
    }
  }

  /// The city's share for a unit, in percent: the unit's own, else that of its kind, else all of it.
  package func share(for unit: AdministrativeUnit) -> Int { unit.costShare ?? costShare[unit.kind] ?? 100 }
}

extension Policy {
  /// The policy for units that took the place of others.
  ///
  /// What a lock says must not be funded in an old unit, because other money pays for it, is not funded in the unit that
  /// took over either. A lock on a whole unit, and one to fund something, end with their unit: nobody decided them for the
  /// new one. A lock that names the new unit itself stands above those of its parts. What others give for a requirement of
  /// an old unit is given for that of the new one.
  ///
  /// - Parameter successor: the unit that stands where a unit stood; the unit itself if nothing happened to it.
  package func following(_ successor: (Slug) -> Slug) -> Policy {
    var policy = self
    policy.locks = locks.map { lock in
      let unit = successor(lock.unit)
      guard unit != lock.unit, lock.action == .exclude, let requirement = lock.requirement,
        !locks.contains(where: { $0.concerns(unit: unit, requirement: requirement) })
      else { return lock }
      return Lock(unit: unit, requirement: requirement, action: .exclude, reason: lock.reason)
    }
    policy.contributions = contributions.map { contribution in
      var contribution = contribution
      contribution.unit = successor(contribution.unit)
      return contribution
    }
    return policy
  }
}

/// A decision that the plan has to respect.
package struct Lock: Sendable, Hashable {
  /// What was decided.
  package enum Action: String, Sendable, Hashable, CaseIterable {
    case fund
    case exclude
  }

  package var unit: Slug
  /// The requirement concerned; none means every gap of the unit.
  package var requirement: Slug?
  package var action: Action
  package var reason: LocalizedText

  package init(unit: Slug, requirement: Slug?, action: Action, reason: LocalizedText) {
    self.unit = unit
    self.requirement = requirement
    self.action = action
    self.reason = reason
  }

  /// Tells whether the lock speaks of a gap.
  package func concerns(unit: Slug, requirement: Slug) -> Bool {
    self.unit == unit && (self.requirement == nil || self.requirement == requirement)
  }
}
