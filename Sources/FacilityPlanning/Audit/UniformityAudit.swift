package import Vocabulary

/// All units held against the identity standard and against each other, attribute by attribute and design by design.
package struct UniformityAudit: Sendable {
  package let round: Round
  /// In the order of the edition's requirements and the standard's rules.
  package let items: [AttributeAudit]
  /// In the order of the edition's requirements.
  package let designs: [DesignAudit]
  /// The changes of single units that make an item more uniform, in the order of what they buy per đồng.
  package let changes: [UniformityChange]
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
    var designs: [DesignAudit] = []
    var deviations: [Slug: [UnitDeviation]] = [:]
    for requirement in edition.requirements {
      guard let rules = edition.standard(of: requirement)?.rules, !rules.isEmpty else { continue }
      let auditor = RequirementAuditor(
        requirement: requirement,
        rules: rules,
        estimate: estimate,
        units: register.units.map { ($0, UsableRows(byUnit[$0.code]?.rows(of: requirement.item))) }
      )
      for (audit, found) in try auditor.attributes() {
        items.append(audit)
        for (unit, deviation) in found { deviations[unit, default: []].append(deviation) }
      }
      designs.append(try auditor.design())
    }
    self.items = items
    self.designs = designs
    self.changes = designs.flatMap(\.changes).inOrderOfGain()
    self.units = register.units.compactMap { unit in deviations[unit.code].map { (unit, $0) } }
  }
}
