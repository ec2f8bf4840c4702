package import FacilityPlanning
import FileFormats
package import ProposalRecord
import Vocabulary

/// What `plan --years` prints for programs.
package struct YearsRecord: JSONRecord {
  package struct Year: Encodable, Sendable {
    package var year: Int
    package var budget: Int
    package var cost: Int
    package var remaining: Int
    package var proven: Bool
    package var upgraded: Int
    package var goals: [RecordAchievement]
    package var units: [RecordUnitPlan]
    /// The gaps that age has opened since the year before.
    package var opened: [Opening]
    package var backlog: Backlog
  }

  package struct Opening: Encodable, Sendable {
    package var unit: String
    package var requirement: String
    package var cost: Int?
  }

  /// The gaps that stay open at the end of a year.
  package struct Backlog: Encodable, Sendable {
    package var gaps: Int
    /// At the prices of the year, without the gaps that have no cost.
    package var cost: Int
    /// The gaps that have no cost.
    package var unpriced: Int
    package var entries: [RecordUnfunded]
  }

  package let schema = "onestop.years/1"
  package var round: String
  /// The yearly rise of prices in hundredths of a percent: 500 are 5 %.
  package var escalation: Int
  package var years: [Year]

  package init(_ series: YearSeries) {
    round = series.round.description
    escalation = series.escalation.hundredths
    years = series.years.map { year in
      let plan = year.plan
      return Year(
        year: year.year,
        budget: plan.policy.budget.dong,
        cost: plan.cost.dong,
        remaining: plan.remaining.dong,
        proven: plan.isProven,
        upgraded: plan.upgradedUnits,
        goals: series.goals.map { RecordAchievement($0, in: plan) },
        units: plan.units.map(RecordUnitPlan.init),
        opened: year.openings.map {
          Opening(
            unit: $0.unit.code.description,
            requirement: $0.gap.requirement.id.description,
            cost: $0.gap.cost?.dong
          )
        },
        backlog: Backlog(
          gaps: plan.unfunded.count,
          cost: year.backlogCost.dong,
          unpriced: plan.unfunded.count { $0.gap.cost == nil },
          entries: plan.unfunded.map(RecordUnfunded.init)
        )
      )
    }
  }
}
