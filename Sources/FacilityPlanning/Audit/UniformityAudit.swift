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

/// The change of one unit's pieces to the design that most units have, and the uniformity that it buys.
package struct UniformityChange: Sendable, Hashable {
  package let unit: Slug
  package let requirement: Requirement
  package let pieces: Int
  package let remedy: PricedRemedy
  /// How mixed the designs of the item are before any change.
  package let before: Dispersion
  /// How mixed they are if this unit alone changes.
  package let after: Dispersion

  /// The fall in dispersion as a fraction; positive if the change buys uniformity.
  package var fall: (numerator: Int128, denominator: Int128) {
    (
      Int128(before.numerator) * Int128(after.denominator) - Int128(after.numerator) * Int128(before.denominator),
      Int128(before.denominator) * Int128(after.denominator)
    )
  }

  /// Whether the change buys more uniformity per đồng than another, or nothing if both buy the same.
  ///
  /// Fall ÷ cost is compared by cross multiplication: exact, whatever the sizes. Both changes buy uniformity.
  fileprivate func buysMore(than other: UniformityChange) -> Bool? {
    let mine = Self.product(fall.numerator, other.fall.denominator, other.remedy.cost)
    let others = Self.product(other.fall.numerator, fall.denominator, remedy.cost)
    return mine == others ? nil : others.lexicographicallyPrecedes(mine)
  }

  /// A product in digits of 128 bits, the highest first.
  private static func product(_ numerator: Int128, _ denominator: Int128, _ cost: Money) -> [UInt128] {
    let pair = numerator.magnitude.multipliedFullWidth(by: denominator.magnitude)
    let low = pair.low.multipliedFullWidth(by: UInt128(cost.dong.magnitude))
    let high = pair.high.multipliedFullWidth(by: UInt128(cost.dong.magnitude))
    let (middle, carries) = low.high.addingReportingOverflow(high.low)
    return [high.high + (carries ? 1 : 0), middle, low.low]
  }
}

extension [UniformityChange] {
  /// What buys the most uniformity per đồng first; then what costs less, then by unit, then as they stand.
  func inOrderOfGain() -> [UniformityChange] {
    enumerated()
      .sorted { left, right in
        let (one, other) = (left.element, right.element)
        if let isBetter = one.buysMore(than: other) { return isBetter }
        if one.remedy.cost != other.remedy.cost { return one.remedy.cost < other.remedy.cost }
        return (one.unit, left.offset) < (other.unit, right.offset)
      }
      .map(\.element)
  }
}

/// The rows of a unit about one item, of which only those with pieces in use are audited.
struct UsableRows {
  let usable: [InventoryRow]
  private let isReported: Bool

  /// - Parameter rows: nil if the unit submitted nothing.
  init(_ rows: [InventoryRow]?) {
    isReported = rows?.isEmpty == false
    usable = (rows ?? []).filter { $0.quantity?.value != 0 && $0.condition?.value != .broken }
  }

  /// How the unit stands if it has nothing to audit.
  var standing: AttributeAudit.Standing? { usable.isEmpty ? (isReported ? .absent : .unknown) : nil }
}
