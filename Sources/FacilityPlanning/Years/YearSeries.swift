package import Vocabulary

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
