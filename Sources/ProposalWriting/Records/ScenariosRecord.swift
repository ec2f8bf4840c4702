package import FacilityPlanning

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
    package var goals: [Achievement]
    package var units: [Unit]
    /// This scenario less the first.
    package var difference: Difference
  }

  /// What is achieved for a goal, whether the scenario's own policy has it or not.
  package struct Achievement: Encodable, Sendable {
    package var goal: String
    package var achieved: Int
    package var target: Int?
    /// The stars that `floor` wants.
    package var stars: Int?
    /// The share of the units up to which `upgrades` counts.
    package var targetPercent: Int?

    init(_ goal: Goal, in plan: FundingPlan) {
      self.goal = goal.kind.rawValue
      achieved = plan.achieved(goal)
      target = plan.target(of: goal)
      stars = goal.kind == .floor ? goal.stars : nil
      targetPercent = goal.kind == .upgrades ? goal.targetPercent : nil
    }
  }

  package struct Unit: Encodable, Sendable {
    package var unit: String
    package var recognised: Int
    package var before: Int?
    package var after: Int?
    package var cost: Int
    package var requirements: [String]

    init(_ unit: UnitPlan) {
      self.unit = unit.unit.code.description
      recognised = unit.unit.recognisedStar
      before = unit.starBefore
      after = unit.starAfter
      cost = unit.cost.dong
      requirements = unit.lines.map(\.requirement.id.description)
    }
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
      upgraded: scenario.upgradedUnits,
      lines: plan.lines.count,
      goals: goals.map { ScenariosRecord.Achievement($0, in: plan) },
      units: plan.units.map(ScenariosRecord.Unit.init),
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
