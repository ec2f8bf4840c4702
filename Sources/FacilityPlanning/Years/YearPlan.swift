package import Vocabulary

/// The plan of one year, given what the years before it funded.
package struct YearPlan: Sendable, Hashable {
  /// A gap that was none at the end of the year before.
  package struct Opening: Sendable, Hashable {
    package let unit: AdministrativeUnit
    package let gap: Gap

    package init(unit: AdministrativeUnit, gap: Gap) {
      self.unit = unit
      self.gap = gap
    }
  }

  package let year: Int
  package let plan: FundingPlan
  /// The gaps that age has opened since the end of the year before; none in the first year.
  package let openings: [Opening]

  package init(year: Int, plan: FundingPlan, openings: [Opening]) {
    self.year = year
    self.plan = plan
    self.openings = openings
  }

  /// What the gaps that stay open would cost the city, at the prices of the year; those without a cost are not in it.
  package var backlogCost: Money { plan.unfunded.compactMap(\.gap.cost).total() }
}

/// The money of one year.
package struct YearBudget: Sendable, Hashable {
  package let year: Int
  package let budget: Money

  package init(year: Int, budget: Money) {
    self.year = year
    self.budget = budget
  }
}

/// The plans of several years, each exact given the years before it.
package struct YearSeries: Sendable, Hashable {
  package let round: Round
  /// By how much prices rise from one year to the next.
  package let escalation: Percentage
  package let years: [YearPlan]

  package init(round: Round, escalation: Percentage, years: [YearPlan]) {
    self.round = round
    self.escalation = escalation
    self.years = years
  }

  /// The goals of the policy without money, which has columns of its own.
  package var goals: [Goal] { (years.first?.plan.policy.goals ?? []).filter { $0.kind != .cost } }
}
