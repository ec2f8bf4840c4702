/// Counts one attribute of one item, unit by unit.
struct AttributeTally {
  let requirement: Requirement
  let rule: IdentityRule
  private(set) var deviations: [(Slug, UnitDeviation)] = []
  private var standings: [(unit: Slug, standing: AttributeAudit.Standing)] = []
  private var unitsByValue: [(value: AttributeValue, conforms: Bool, units: [Slug])] = []
  private var cost = Money.zero

  init(requirement: Requirement, rule: IdentityRule) {
    self.requirement = requirement
    self.rule = rule
  }

  /// Counts a unit; rows are nil if it submitted nothing.
  mutating func add(
    _ unit: AdministrativeUnit,
    rows: [InventoryRow]?,
    estimate: CostEstimate
  ) throws(PlanningError) {
    let usable = (rows ?? []).filter { $0.quantity?.value != 0 && $0.condition?.value != .broken }
    guard !usable.isEmpty else {
      standings.append((unit.code, (rows ?? []).isEmpty ? .unknown : .absent))
      return
    }
    var deviatingPieces = 0
    var isIncomplete = false
    var deviates = false
    for row in usable {
      guard let fact = row.attributes[rule.attribute] else {
        isIncomplete = true
        continue
      }
      let conforms = rule.accepts(fact.value, of: unit)
      use(fact.value, conforms: conforms, by: unit.code)
      guard !conforms else { continue }
      deviates = true
      deviatingPieces += row.quantity?.value ?? 0
      deviations.append((unit.code, UnitDeviation(requirement: requirement, rule: rule, found: fact)))
    }
    standings.append((unit.code, deviates ? .deviating : isIncomplete ? .unknown : .conforming))
    if deviatingPieces > 0 {
      let shortfall = Shortfall(status: rule.statusIfBroken, pieces: deviatingPieces, deviatingPieces: deviatingPieces)
      cost += try estimate.cheapestRemedy(for: shortfall, of: requirement, in: unit)?.cost ?? .zero
    }
  }

  private mutating func use(_ value: AttributeValue, conforms: Bool, by unit: Slug) {
    if let place = unitsByValue.firstIndex(where: { $0.value == value && $0.conforms == conforms }) {
      if unitsByValue[place].units.last != unit { unitsByValue[place].units.append(unit) }
    } else {
      unitsByValue.append((value, conforms, [unit]))
    }
  }

  var audit: AttributeAudit {
    // A stable sort: values used by equally many units keep the order in which they were met.
    let usages = unitsByValue.enumerated().sorted { left, right in
      (right.element.units.count, left.offset) < (left.element.units.count, right.offset)
    }
    return AttributeAudit(
      requirement: requirement,
      rule: rule,
      standings: standings,
      usages: usages.map { AttributeAudit.Usage(value: $1.value, units: $1.units, conforms: $1.conforms) },
      costToStandard: cost
    )
  }
}
