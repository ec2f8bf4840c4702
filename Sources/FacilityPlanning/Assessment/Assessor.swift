package import Vocabulary

/// Holds inventories against an edition of the criteria.
package struct Assessor: Sendable {
  private let edition: CriteriaEdition
  private let estimate: CostEstimate

  package init(edition: CriteriaEdition, prices: PriceBook, policy: Policy) {
    self.edition = edition
    self.estimate = CostEstimate(prices: prices, policy: policy)
  }

  /// Assesses one unit; without an inventory every requirement is unknown.
  ///
  /// - Throws: `PlanningError.amountTooLarge` if closing a gap costs more than `Money.limit`.
  package func assess(_ unit: AdministrativeUnit, inventory: Inventory?) throws(PlanningError) -> UnitAssessment {
    let judge = RequirementJudge(edition: edition, unit: unit, inventory: inventory)
    var requirements: [RequirementAssessment] = []
    for requirement in edition.requirements {
      let judgement = judge.judge(requirement)
      var gap: Gap?
      if let shortfall = judgement.shortfall {
        let remedy = try estimate.cheapestRemedy(for: shortfall, of: requirement, in: unit)
        gap = Gap(requirement: requirement, shortfall: shortfall, remedy: remedy)
      }
      requirements.append(
        RequirementAssessment(
          requirement: requirement,
          status: judgement.status,
          have: judgement.have,
          need: judgement.need,
          unknownReason: judgement.unknownReason,
          gap: gap,
          sources: judgement.sources
        )
      )
    }
    return UnitAssessment(unit: unit, file: inventory?.file, requirements: requirements, edition: edition)
  }

  /// Assesses every unit of a register, in the order of their codes.
  package func assess(
    _ register: Register,
    inventories: [Inventory],
    workers: Workers = .one
  ) throws(PlanningError) -> [UnitAssessment] {
    let byUnit = Dictionary(inventories.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    return try workers.map(register.units) { unit throws(PlanningError) in
      try assess(unit, inventory: byUnit[unit.code])
    }
  }
}
