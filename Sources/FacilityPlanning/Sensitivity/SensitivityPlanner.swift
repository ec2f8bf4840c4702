package import Vocabulary

/// Tries how firm a plan is, by making it again under every change.
///
/// Tried are the budget and all prices together, each in five equal steps up and five down to the range; the price of each
/// item by itself, up and down by the whole range; and the unknowns, all together and one by one, at their worst and at
/// their best. Changed amounts are rounded up to whole đồng. Nothing is said about changes that were not tried.
package struct SensitivityPlanner: Sendable {
  /// The steps between no change and the whole range.
  private static let steps = 5

  private let basis: PlanningBasis
  private let policy: Policy
  private let range: Percentage

  package init(_ basis: PlanningBasis, policy: Policy, range: Percentage) {
    self.basis = basis
    self.policy = policy
    self.range = range
  }

  /// Makes all the plans.
  ///
  /// - Throws: `PlanningError` if the plan itself cannot be made, or a changed amount is too large.
  /// - Complexity: one plan for each change and two for each unknown.
  package func sensitivity() throws(PlanningError) -> Sensitivity {
    let assessments = try basis.assess(under: policy)
    let plan = try planner(policy).plan(assessments)
    var trials: [Sensitivity.Trial] = []
    for change in changes(assessments) {
      let lines = try self.plan(after: change, assessments)?.lines
      trials.append(Sensitivity.Trial(change: change, lines: lines.map { Set($0.map(LineKey.init)) }))
    }
    let resolver = UnknownResolver(basis, policy: policy)
    var unknowns: [Sensitivity.UnknownTrial] = []
    for unknown in plan.blocked { unknowns.append(try trial(unknown, plan, assessments, resolver)) }
    return Sensitivity(
      plan: plan,
      range: range,
      trials: trials,
      extremes: try extremes(of: plan, assessments, resolver),
      unknowns: unknowns.enumerated().sorted { left, right in
        left.element.moved != right.element.moved
          ? left.element.moved > right.element.moved : left.offset < right.offset
      }.map(\.element)
    )
  }

  private func planner(_ policy: Policy) -> FundingPlanner {
    FundingPlanner(edition: basis.edition, policy: policy, round: basis.round)
  }
}

// MARK: - Budgets and prices

extension SensitivityPlanner {
  /// Every change to try; those of single prices for what could remedy a gap of any unit.
  private func changes(_ assessments: [UnitAssessment]) -> [Sensitivity.Change] {
    let amounts = (-Self.steps...Self.steps).map { Percentage(hundredths: range.hundredths * $0 / Self.steps) }
      .filter { $0 != .zero }
    let gaps = Set(assessments.flatMap(\.gaps).map(\.requirement.id))
    let used = Set(
      basis.edition.requirements.filter { gaps.contains($0.id) }.flatMap { $0.remedies.map(\.price) }
    )
    let ends = [Percentage(hundredths: -range.hundredths), range]
    return amounts.map(Sensitivity.Change.budget) + amounts.map(Sensitivity.Change.prices)
      + basis.prices.prices.map(\.item).filter(used.contains).flatMap { item in
        ends.map { Sensitivity.Change.price(item, $0) }
      }
  }

  private func plan(
    after change: Sensitivity.Change,
    _ assessments: [UnitAssessment]
  ) throws(PlanningError) -> FundingPlan? {
    switch change {
    case .budget(let amount):
      var policy = policy
      // No plan costs more than 64 bits hold, so that a greater budget buys the same.
      policy.budget = amount.added(to: policy.budget) ?? Money(dong: .max)
      return try planIfAffordable(assessments, under: policy)
    case .prices(let amount): return try plan(at: basis.prices.changed(by: amount), assessments)
    case .price(let item, let amount): return try plan(at: basis.prices.changed(by: amount, item: item), assessments)
    }
  }

  /// Prices the same gaps anew.
  private func plan(at prices: PriceBook, _ assessments: [UnitAssessment]) throws(PlanningError) -> FundingPlan? {
    let estimate = CostEstimate(prices: prices, policy: policy)
    var priced: [UnitAssessment] = []
    for assessment in assessments { priced.append(try assessment.priced(by: estimate, edition: basis.edition)) }
    return try planIfAffordable(priced, under: policy)
  }

  /// The plan, or nothing if the locks cost more than the budget or than a unit can add.
  private func planIfAffordable(
    _ assessments: [UnitAssessment],
    under policy: Policy
  ) throws(PlanningError) -> FundingPlan? {
    do {
      return try planner(policy).plan(assessments)
    } catch .locksExceedBudget, .locksExceedOwnFunds {
      return nil
    }
  }
}

// MARK: - Unknowns

extension SensitivityPlanner {
  private func extremes(
    of plan: FundingPlan,
    _ assessments: [UnitAssessment],
    _ resolver: UnknownResolver
  ) throws(PlanningError) -> Sensitivity.Extremes {
    guard !plan.blocked.isEmpty else { return Sensitivity.Extremes(worst: plan, best: plan) }
    return Sensitivity.Extremes(
      worst: try self.plan(with: plan.blocked, at: .worst, assessments, resolver),
      best: try self.plan(with: plan.blocked, at: .best, assessments, resolver)
    )
  }

  private func trial(
    _ unknown: BlockedUnit,
    _ plan: FundingPlan,
    _ assessments: [UnitAssessment],
    _ resolver: UnknownResolver
  ) throws(PlanningError) -> Sensitivity.UnknownTrial {
    let worst = try self.plan(with: [unknown], at: .worst, assessments, resolver)
    let best = try self.plan(with: [unknown], at: .best, assessments, resolver)
    return Sensitivity.UnknownTrial(
      unknown: unknown,
      sources: sources(of: unknown, assessments),
      worst: worst.map { PlanMovement(from: plan, to: $0) },
      best: best.map { PlanMovement(from: plan, to: $0) }
    )
  }

  private func plan(
    with unknowns: [BlockedUnit],
    at end: UnknownResolver.End,
    _ assessments: [UnitAssessment],
    _ resolver: UnknownResolver
  ) throws(PlanningError) -> FundingPlan? {
    let reasons = Dictionary(grouping: unknowns, by: \.unit.code).mapValues { $0.map(\.reason) }
    var resolved: [UnitAssessment] = []
    for assessment in assessments {
      let own = reasons[assessment.unit.code] ?? []
      resolved.append(own.isEmpty ? assessment : try resolver.resolve(own, of: assessment, at: end))
    }
    return try planIfAffordable(resolved, under: policy)
  }

  private func sources(of unknown: BlockedUnit, _ assessments: [UnitAssessment]) -> [Source] {
    guard case .unknownRequirement(let id, _) = unknown.reason else { return [] }
    let assessment = assessments.first { $0.unit.code == unknown.unit.code }
    return assessment?.requirements.first { $0.requirement.id == id }?.sources ?? []
  }
}
