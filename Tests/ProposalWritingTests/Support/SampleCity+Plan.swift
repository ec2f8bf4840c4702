import TestSupport
@testable import FacilityPlanning
@testable import ProposalWriting
@testable import Vocabulary

extension SampleCity {
  func assessments() throws -> [UnitAssessment] {
    try Assessor(edition: edition, prices: prices, policy: policy).assess(register, inventories: inventories)
  }

  var basis: PlanningBasis {
    PlanningBasis(
      register: register,
      edition: edition,
      prices: prices,
      inventories: inventories,
      round: Self.round
    )
  }

  /// A plan for each strategy, and one for each budget beside the policy's.
  func scenarios(budgets: [Int] = []) throws -> ScenarioComparison {
    let planner = ScenarioPlanner(edition: edition, round: Self.round)
    let assessments = try assessments()
    let file = "inventories/policy.json"
    let named = try Scenario.Strategy.allCases.map { strategy in
      try planner.scenario(strategy, under: policy, policyFile: file, for: assessments)
    }
    let others = try budgets.map { budget in
      var other = policy
      other.budget = Money(dong: budget)
      return try planner.scenario(.fixed, under: other, policyFile: "other.json", for: assessments)
    }
    return ScenarioComparison(named + others)
  }

  /// Three years with rising prices.
  func years() throws -> YearSeries {
    let budgets = [(2025, 20_000_000), (2026, 30_000_000), (2028, 0)].map { year, dong in
      YearBudget(year: year, budget: Money(dong: dong))
    }
    return try YearPlanner(policy: policy, escalation: Percentage(hundredths: 525)).plan(budgets, from: basis)
  }

  func sensitivity() throws -> Sensitivity {
    var policy = policy
    policy.budget = Money(dong: 40_000_000)
    return try SensitivityPlanner(basis, policy: policy, range: Percentage(percent: 10)).sensitivity()
  }

  func audit() throws -> UniformityAudit {
    try UniformityAudit(
      register: register,
      edition: edition,
      inventories: inventories,
      round: Self.round,
      estimate: CostEstimate(prices: prices, policy: policy)
    )
  }

  func cityAudit(waivers: [Waiver] = []) throws -> CityAudit {
    CityAudit(
      try audit(),
      register: register,
      edition: edition,
      inventories: inventories,
      assessments: try assessments(),
      waivers: waivers,
      on: Self.round.lastDay
    )
  }

  /// The plan that closes what `closes` says, whatever a solver would choose.
  func plan() throws -> FundingPlan {
    let assessments = try assessments()
    let options = assessments.map { option(for: $0) }
    let targets = GoalTargets(policy: policy, assessments: assessments)
    let cost = options.map(\.cost).total()
    let lines = LineRanking(edition: edition, policy: policy).rank(zip(assessments, options), ties: PlanTies())
    let goals = policy.goals.map { goal in
      var achieved = zip(assessments, options).reduce(0) { $0 + $1.1.value(for: goal, of: $1.0.unit) }
      if let cap = goal.cap(assessments.lazy.map(\.unit)) { achieved = min(achieved, cap) }
      if goal.kind == .cost { achieved = cost.dong }
      return GoalOutcome(
        goal: goal,
        achieved: achieved,
        target: targets.target(of: goal),
        bound: goal.kind == .cost ? achieved - slack : achieved + slack
      )
    }
    let remainder = PlanRemainder(
      edition: edition,
      policy: policy,
      goals: goals,
      remaining: policy.budget - cost,
      ties: PlanTies()
    )
    return FundingPlan(
      round: Self.round,
      policy: policy,
      goals: goals,
      units: zip(assessments, options).map { assessment, option in
        UnitPlan(
          assessment: assessment,
          option: option,
          lines: lines.filter { $0.unit.code == assessment.unit.code }
        )
      },
      lines: lines,
      unfunded: remainder.unfunded(zip(assessments, options)),
      blocked: remainder.blocked(assessments),
      idleLocks: remainder.idleLocks(assessments)
    )
  }

  private func option(for assessment: UnitAssessment) -> UpgradeOption {
    let closed = GapSet(closes[assessment.unit.code.description] ?? [])
    let gaps = closed.indices.compactMap { assessment.requirements[$0].gap }
    let ladder = StarLadder(edition: edition, unit: assessment.unit, requirements: assessment.requirements)
    return UpgradeOption(
      closes: closed,
      cost: gaps.compactMap(\.cost).total(),
      projectedStar: ladder?.stars(closing: closed),
      essentials: gaps.count(where: \.isEssential),
      uniformity: gaps.count(where: \.isUniformity),
      points: gaps.reduce(0) { $0 + $1.requirement.points }
    )
  }

  func proposal(date: CalendarDate? = nil) throws -> Proposal {
    let files = ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"].map {
      "inventories/\($0)"
    }
    let roles: [ProposalInput.Role] = [.register, .criteria, .prices, .policy, .rules]
    let particulars = Proposal.Particulars(date: date)
    return Proposal(
      register: register,
      authority: authority,
      edition: edition,
      plan: try plan(),
      rules: rules?.inForce(on: particulars.day(in: Self.round)),
      audit: try audit(),
      inputs: zip(roles, files).map { ProposalInput(role: $0, file: $1, sha256: digest($1)) }
        + inventories.map { ProposalInput(role: .inventory, file: $0.file, sha256: digest($0.file)) },
      particulars: particulars
    )
  }

  private func digest(_ name: String) -> String {
    String(repeating: String(name.utf8.count, radix: 16), count: 32).prefix(64).description
  }
}
