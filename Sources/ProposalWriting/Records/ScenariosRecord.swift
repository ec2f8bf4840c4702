package import FacilityPlanning
import FileFormats
import Vocabulary

/// What `plan` with several budgets, policies or scenarios prints for programs.
package struct ScenariosRecord: JSONRecord {
  package struct Entry: Encodable, Sendable {
    /// From 1.
    package var number: Int
    /// `fixed`, `hold` or `reach`.
    package var scenario: String
    package var policy: String
    package var budget: Int
    package var cost: Int
    package var remaining: Int
    package var proven: Bool
    /// Whether the targets that the scenario aims at can be reached at all; absent for a fixed budget.
    package var reached: Bool?
    package var upgraded: Int
    package var lines: Int
    package var goals: [RecordAchievement]
    package var units: [RecordUnitPlan]
    /// This scenario less the first.
    package var difference: Difference
  }

  package struct Difference: Encodable, Sendable {
    package var budget: Int
    package var cost: Int
    package var upgraded: Int
    package var lines: Int
    /// In the order of `goals`.
    package var goals: [Int]
  }

  package let schema = "onestop.scenarios/1"
  package var round: String
  package var scenarios: [Entry]

  package init(_ comparison: ScenarioComparison) {
    round = comparison.scenarios.first?.plan.round.description ?? ""
    let entries = comparison.scenarios.enumerated().map { Entry($1, number: $0 + 1, goals: comparison.goals) }
    scenarios = entries.map { entry in
      var entry = entry
      if let first = entries.first { entry.difference = Difference(from: first, to: entry) }
      return entry
    }
  }
}

extension ScenariosRecord.Entry {
  fileprivate init(_ scenario: Scenario, number: Int, goals: [Goal]) {
    let plan = scenario.plan
    self.init(
      number: number,
      scenario: scenario.strategy.rawValue,
      policy: scenario.policyFile,
      budget: plan.policy.budget.dong,
      cost: plan.cost.dong,
      remaining: plan.remaining.dong,
      proven: plan.isProven,
      reached: scenario.strategy.aims.isEmpty ? nil : scenario.unreached.isEmpty,
      upgraded: plan.upgradedUnits,
      lines: plan.lines.count,
      goals: goals.map { RecordAchievement($0, in: plan) },
      units: plan.units.map(RecordUnitPlan.init),
      difference: ScenariosRecord.Difference(budget: 0, cost: 0, upgraded: 0, lines: 0, goals: goals.map { _ in 0 })
    )
  }
}

extension ScenariosRecord.Difference {
  fileprivate init(from first: ScenariosRecord.Entry, to entry: ScenariosRecord.Entry) {
    self.init(
      budget: entry.budget - first.budget,
      cost: entry.cost - first.cost,
      upgraded: entry.upgraded - first.upgraded,
      lines: entry.lines - first.lines,
      goals: zip(entry.goals, first.goals).map { $0.achieved - $1.achieved }
    )
  }
}
