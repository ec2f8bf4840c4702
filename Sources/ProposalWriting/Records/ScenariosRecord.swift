package import FacilityPlanning
import FileFormats
import Vocabulary

/// What `plan` with several budgets, policies or scenarios prints for programs.
package struct ScenariosRecord: JSONRecord {
  struct Entry: Encodable, Sendable {
    /// From 1.
    var number: Int
    /// `fixed`, `hold` or `reach`.
    var scenario: String
    var policy: String
    var budget: Int
    var cost: Int
    var remaining: Int
    var proven: Bool
    /// Whether the targets that the scenario aims at can be reached at all; absent for a fixed budget.
    var reached: Bool?
    var upgraded: Int
    var lines: Int
    var goals: [RecordAchievement]
    var units: [RecordUnitPlan]
    /// This scenario less the first.
    var difference: Difference
  }

  struct Difference: Encodable, Sendable {
    var budget: Int
    var cost: Int
    var upgraded: Int
    var lines: Int
    /// In the order of `goals`.
    var goals: [Int]
  }

  package let schema = "onestop.scenarios/1"
  var round: String
  var scenarios: [Entry]

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
