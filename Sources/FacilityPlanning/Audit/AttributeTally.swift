/// Counts one attribute of one item, unit by unit.
struct AttributeTally {
  let requirement: Requirement
  let rule: IdentityRule
  private(set) var deviations: [(Slug, UnitDeviation)] = []
  private var standings: [(unit: Slug, standing: AttributeAudit.Standing)] = []
  private var usages: [(design: Design, value: AttributeValue, units: [Slug])] = []
  private var cost = Money.zero

  /// What makes two values the same to the audit: texts that carry each unit's own name differ in nothing else.
  private enum Design: Hashable {
    case value(AttributeValue, conforms: Bool)
    case ownName(around: WordKey)
  }

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
      use(fact.value, conforms: conforms, by: unit)
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

  private mutating func use(_ value: AttributeValue, conforms: Bool, by unit: AdministrativeUnit) {
    var design = Design.value(value, conforms: conforms)
    if conforms, rule.demand == .currentName, case .text(let text) = value {
      design = .ownName(around: WordKey(text).removing(WordKey(unit.name.vi)))
    }
    if let place = usages.firstIndex(where: { $0.design == design }) {
      if usages[place].units.last != unit.code { usages[place].units.append(unit.code) }
    } else {
      usages.append((design, value, [unit.code]))
    }
  }

  var audit: AttributeAudit {
    // Values used by equally many units keep the order in which they were met.
    let ordered = usages.enumerated().sorted { left, right in
      (right.element.units.count, left.offset) < (left.element.units.count, right.offset)
    }
    return AttributeAudit(
      requirement: requirement,
      rule: rule,
      standings: standings,
      usages: ordered.map { _, usage in
        switch usage.design {
        case .value(let value, let conforms):
          AttributeAudit.Usage(value: value, units: usage.units, conforms: conforms)
        case .ownName:
          AttributeAudit.Usage(value: usage.value, units: usage.units, conforms: true, carriesOwnName: true)
        }
      },
      costToStandard: cost
    )
  }
}
