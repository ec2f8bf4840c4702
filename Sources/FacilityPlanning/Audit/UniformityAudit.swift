/// All units held against the identity standard, attribute by attribute.
package struct UniformityAudit: Sendable {
  package let round: Round
  /// In the order of the edition's requirements and the standard's rules.
  package let items: [AttributeAudit]
  /// The units that deviate, in the order of their codes.
  package let units: [(unit: AdministrativeUnit, deviations: [UnitDeviation])]

  /// Audits the inventories of a round.
  ///
  /// - Throws: `PlanningError.amountTooLarge` if a cost passes `Money.limit`.
  package init(
    register: Register,
    edition: CriteriaEdition,
    inventories: [Inventory],
    round: Round,
    estimate: CostEstimate
  ) throws(PlanningError) {
    self.round = round
    let byUnit = Dictionary(inventories.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    var items: [AttributeAudit] = []
    var deviations: [Slug: [UnitDeviation]] = [:]
    for requirement in edition.requirements {
      for rule in edition.standard(of: requirement)?.rules ?? [] {
        var tally = AttributeTally(requirement: requirement, rule: rule)
        for unit in register.units {
          try tally.add(unit, rows: byUnit[unit.code]?.rows(of: requirement.item), estimate: estimate)
        }
        items.append(tally.audit)
        for (unit, found) in tally.deviations { deviations[unit, default: []].append(found) }
      }
    }
    self.items = items
    self.units = register.units.compactMap { unit in deviations[unit.code].map { (unit, $0) } }
  }
}
