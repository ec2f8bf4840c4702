package import FacilityPlanning
import FileFormats
import ProposalRecord
import Vocabulary

/// What `plan --years` prints for programs.
package struct YearsRecord: JSONRecord {
  struct Year: Encodable, Sendable {
    var year: Int
    var budget: Int
    var cost: Int
    var remaining: Int
    var proven: Bool
    var upgraded: Int
    var goals: [RecordAchievement]
    var units: [RecordUnitPlan]
    /// The gaps that age has opened since the year before.
    var opened: [Opening]
    var backlog: Backlog
  }

  struct Opening: Encodable, Sendable {
    var unit: String
    var requirement: String
    var cost: Int?
  }

  /// The gaps that stay open at the end of a year.
  struct Backlog: Encodable, Sendable {
    var gaps: Int
    /// At the prices of the year, without the gaps that have no cost.
    var cost: Int
    /// The gaps that have no cost.
    var unpriced: Int
    var entries: [RecordUnfunded]
  }

  package let schema = "onestop.years/1"
  var round: String
  /// The yearly rise of prices in hundredths of a percent: 500 are 5 %.
  var escalation: Int
  var years: [Year]

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
