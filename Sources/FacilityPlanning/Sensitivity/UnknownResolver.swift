import Vocabulary

/// Assumes what nobody reported, at one end or the other.
///
/// At its best, an unknown requirement is met, and an unknown other score is all that facilities leave of 100 points. At
/// its worst, the score is 0 and the requirement is a gap that the reported facts just allow:
///
/// | what is unknown | the gap |
/// |---|---|
/// | an attribute of pieces that are there | all of them deviate |
/// | the age or the condition of pieces, where that is what is asked for | all of them are worn |
/// | anything else | everything needed is missing |
///
/// What is needed for each counter or resident is taken for as many as any unit of the register has, if the unit's own are
/// not registered.
struct UnknownResolver {
  /// Which end is assumed.
  enum End: CaseIterable {
    case worst
    case best
  }

  private let edition: CriteriaEdition
  private let estimate: CostEstimate
  private let inventories: [Slug: Inventory]
  private let mostCounters: Int?
  private let mostResidents: Int?

  init(_ basis: PlanningBasis, policy: Policy) {
    edition = basis.edition
    estimate = CostEstimate(prices: basis.prices, policy: policy)
    inventories = Dictionary(basis.inventories.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    mostCounters = basis.register.units.compactMap(\.counters).max()
    mostResidents = basis.register.units.compactMap(\.residents).max()
  }

  /// The assessment of a unit once some of its unknowns are at one end.
  ///
  /// - Throws: `PlanningError.amountTooLarge` if closing a gap costs more than `Money.limit`.
  func resolve(
    _ reasons: [BlockedUnit.Reason],
    of assessment: UnitAssessment,
    at end: End
  ) throws(PlanningError) -> UnitAssessment {
    var unit = assessment.unit
    if reasons.contains(.noOtherScore) { unit.otherScore = otherScore(at: end) }
    var requirements = assessment.requirements
    for (index, requirement) in requirements.enumerated() {
      guard let reason = requirement.unknownReason,
        reasons.contains(.noSubmission)
          || reasons.contains(.unknownRequirement(requirement.requirement.id, reason))
      else { continue }
      requirements[index] = try resolved(requirement, reason: reason, of: unit, at: end)
    }
    return UnitAssessment(
      unit: unit,
      file: assessment.file,
      requirements: requirements,
      edition: edition,
      standing: assessment.standing
    )
  }

  private func otherScore(at end: End) -> Int {
    end == .worst ? 0 : max(0, 100 - edition.requirements.reduce(0) { $0 + $1.points })
  }

  private func resolved(
    _ assessment: RequirementAssessment,
    reason: UnknownReason,
    of unit: AdministrativeUnit,
    at end: End
  ) throws(PlanningError) -> RequirementAssessment {
    let requirement = assessment.requirement
    var gap: Gap?
    if end == .worst {
      let shortfall = worstShortfall(of: requirement, reason: reason, in: unit)
      let remedy = try estimate.cheapestRemedy(for: shortfall, of: requirement, in: unit)
      gap = Gap(requirement: requirement, shortfall: shortfall, remedy: remedy)
    }
    return RequirementAssessment(
      requirement: requirement,
      status: gap?.shortfall.status ?? .met,
      have: nil,
      need: assessment.need,
      unknownReason: nil,
      gap: gap,
      sources: assessment.sources
    )
  }

  private func worstShortfall(
    of requirement: Requirement,
    reason: UnknownReason,
    in unit: AdministrativeUnit
  ) -> Shortfall {
    let rows = inventories[unit.code]?.rows(of: requirement.item) ?? []
    let pieces = rows.reduce(0) { $0 + ($1.quantity?.value ?? 0) }
    let areas = rows.compactMap { $0.area?.value }
    let area = areas.isEmpty ? nil : areas.reduce(.zero, +)
    if reason == .attributeNotReported {
      return Shortfall(status: .deviates, pieces: pieces, area: area, deviatingPieces: pieces)
    }
    switch requirement.measure {
    case .count, .presence:
      return Shortfall(status: .missing, pieces: need(requirement.measure, of: unit))
    case .area:
      let need = need(requirement.measure, of: unit)
      return Shortfall(status: .missing, pieces: 1, area: Area(squareMetres: need))
    case .condition, .age:
      guard pieces > 0 else { return Shortfall(status: .missing, pieces: 1) }
      var isMendable = requirement.identityStandard == nil
      if case .age = requirement.measure { isMendable = false }
      return Shortfall(status: .worn, pieces: pieces, area: area, isMendable: isMendable)
    }
  }

  private func need(_ measure: Measure, of unit: AdministrativeUnit) -> Int {
    var unit = unit
    unit.counters = unit.counters ?? mostCounters
    unit.residents = unit.residents ?? mostResidents
    switch measure {
    case .count(let atLeast, let basis), .area(let atLeast, let basis):
      return atLeast * (basis.multiplicity(in: unit) ?? 1)
    case .presence, .condition, .age: return 1
    }
  }
}
