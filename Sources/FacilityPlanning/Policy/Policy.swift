package import Vocabulary

/// What the city can spend, what it wants first, and how costs are shared.
package struct Policy: Sendable, Hashable {
  package var budget: Money
  /// Most important first.
  package var goals: [Goal]
  /// The city's share of each cost, in percent, by kind of unit.
  package var costShare: [AdministrativeUnit.Kind: Int]
  package var contingencyPercent: Int
  package var locks: [Lock]
  /// The multiple to which each cost is rounded up.
  package var rounding: Money
  package var isAssumption: Bool

  package init(
    budget: Money,
    goals: [Goal] = Goal.defaultOrder,
    costShare: [AdministrativeUnit.Kind: Int],
    contingencyPercent: Int,
    locks: [Lock] = [],
    rounding: Money = Money(dong: 1_000),
    isAssumption: Bool = false
  ) {
    self.budget = budget
    self.goals = goals
    self.costShare = costShare
    self.contingencyPercent = contingencyPercent
    self.locks = locks
    self.rounding = rounding
    self.isAssumption = isAssumption
  }

  /// The city's share for a unit, in percent; all of it where the policy is silent.
  package func share(for unit: AdministrativeUnit) -> Int { costShare[unit.kind] ?? 100 }
}
