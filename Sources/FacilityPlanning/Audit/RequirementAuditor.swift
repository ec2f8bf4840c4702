import Vocabulary

/// Audits one requirement that has an identity standard: first its attributes one by one, then its designs.
struct RequirementAuditor {
  let requirement: Requirement
  let rules: [IdentityRule]
  let estimate: CostEstimate
  /// The usable rows of every unit, in the order of the units' codes.
  let units: [(unit: AdministrativeUnit, rows: UsableRows)]
  private let groupings: [ValueGrouping]

  init(
    requirement: Requirement,
    rules: [IdentityRule],
    estimate: CostEstimate,
    units: [(unit: AdministrativeUnit, rows: UsableRows)]
  ) {
    self.requirement = requirement
    self.rules = rules
    self.estimate = estimate
    self.units = units
    groupings = rules.map { rule in
      var grouping = ValueGrouping(rule)
      for (unit, rows) in units {
        for row in rows.usable {
          guard let fact = row.attributes[rule.attribute] else { continue }
          grouping.add(fact.value, spelled: row.spellings[rule.attribute], by: unit)
        }
      }
      grouping.joinUnmarked()
      return grouping
    }
  }

  /// The audit of every attribute, and what was found to deviate.
  func attributes() throws(PlanningError) -> [(audit: AttributeAudit, deviations: [(Slug, UnitDeviation)])] {
    var audits: [(AttributeAudit, [(Slug, UnitDeviation)])] = []
    for (rule, grouping) in zip(rules, groupings) {
      var standings: [(Slug, AttributeAudit.Standing)] = []
      var deviations: [(Slug, UnitDeviation)] = []
      var cost = Money.zero
      for (unit, rows) in units {
        let breaking = rows.usable.filter { row in
          row.attributes[rule.attribute].map { !rule.accepts($0.value, of: unit) } ?? false
        }
        let isIncomplete = rows.usable.contains { $0.attributes[rule.attribute] == nil }
        standings.append(
          (unit.code, rows.standing ?? (!breaking.isEmpty ? .deviating : isIncomplete ? .unknown : .conforming))
        )
        deviations += breaking.compactMap { row in
          row.attributes[rule.attribute].map {
            (unit.code, UnitDeviation(requirement: requirement, rule: rule, found: $0))
          }
        }
        cost += try remedy(for: breaking, status: rule.statusIfBroken, in: unit)?.cost ?? .zero
      }
      let audit = AttributeAudit(
        requirement: requirement,
        rule: rule,
        standings: standings,
        usages: grouping.usages,
        costToStandard: cost
      )
      audits.append((audit, deviations))
    }
    return audits
  }

  /// The cheapest way to replace the pieces of some rows; nothing if there is no piece or no remedy.
  private func remedy(
    for rows: [InventoryRow],
    status: RequirementStatus,
    in unit: AdministrativeUnit
  ) throws(PlanningError) -> PricedRemedy? {
    let pieces = rows.reduce(0) { $0 + ($1.quantity?.value ?? 0) }
    guard pieces > 0 else { return nil }
    let shortfall = Shortfall(status: status, pieces: pieces, deviatingPieces: pieces)
    return try estimate.cheapestRemedy(for: shortfall, of: requirement, in: unit)
  }
}

// MARK: - Designs

extension RequirementAuditor {
  /// The audit of whole designs.
  func design() throws(PlanningError) -> DesignAudit {
    let designs = ranked()
    let majority = designs.first?.places
    let uses = DesignUses(designs.map(\.units))
    var standings: [(Slug, AttributeAudit.Standing)] = []
    var (toStandard, toMajority) = (Money.zero, Money.zero)
    var unpriced: [Slug] = []
    var changes: [UniformityChange] = []
    for (unit, rows) in units {
      let breaking = rows.usable.filter { breaksStandard($0, of: unit) }
      toStandard += try remedy(for: breaking, status: status(of: breaking, in: unit), in: unit)?.cost ?? .zero
      guard let majority else {
        standings.append((unit.code, rows.standing ?? .unknown))
        continue
      }
      let differing = rows.usable.filter { differs($0, from: majority, in: unit) }
      let isIncomplete = rows.usable.contains { places(of: $0, in: unit) == nil }
      standings.append(
        (unit.code, rows.standing ?? (!differing.isEmpty ? .deviating : isIncomplete ? .unknown : .conforming))
      )
      guard !differing.isEmpty else { continue }
      guard let remedy = try remedy(for: differing, status: status(of: differing, in: unit), in: unit) else {
        unpriced.append(unit.code)
        continue
      }
      toMajority += remedy.cost
      let change = UniformityChange(
        unit: unit.code,
        requirement: requirement,
        pieces: differing.reduce(0) { $0 + ($1.quantity?.value ?? 0) },
        remedy: remedy,
        before: uses.dispersion,
        after: uses.dispersion(ifChanged: unit.code)
      )
      if change.fall.numerator > 0 { changes.append(change) }
    }
    return DesignAudit(
      requirement: requirement,
      rules: rules,
      designs: designs.map { DesignAudit.Design(values: values(at: $0.places), units: $0.units) },
      standings: standings,
      costToStandard: toStandard,
      costToMajority: toMajority,
      unpriced: unpriced,
      changes: changes.inOrderOfGain()
    )
  }

  /// The designs by the numbers of their groups, the majority first.
  private func ranked() -> [(places: [Int], units: [Slug])] {
    var numbers: [[Int]: Int] = [:]
    var designs: [(places: [Int], units: [Slug])] = []
    for (unit, rows) in units {
      for row in rows.usable {
        guard let places = places(of: row, in: unit) else { continue }
        let number = numbers[places] ?? designs.count
        if number == designs.count {
          numbers[places] = number
          designs.append((places, []))
        }
        if designs[number].units.last != unit.code { designs[number].units.append(unit.code) }
      }
    }
    return designs.enumerated()
      .map { offset, design in
        let conforms = values(at: design.places).allSatisfy(\.conforms)
        return (design, DesignRank(design.units, conforms: conforms, offset: offset))
      }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The groups of a row's values; nothing if it leaves one out.
  private func places(of row: InventoryRow, in unit: AdministrativeUnit) -> [Int]? {
    let places = zip(rules, groupings).compactMap { rule, grouping in
      row.attributes[rule.attribute].flatMap { grouping.place(of: $0.value, in: unit) }
    }
    return places.count == rules.count ? places : nil
  }

  private func values(at places: [Int]) -> [AttributeAudit.Usage] {
    zip(groupings, places).map { grouping, place in grouping.usage(place) }
  }

  /// Whether a row states a value that is not the majority's.
  private func differs(_ row: InventoryRow, from majority: [Int], in unit: AdministrativeUnit) -> Bool {
    zip(rules, zip(groupings, majority)).contains { rule, wanted in
      guard let fact = row.attributes[rule.attribute] else { return false }
      return wanted.0.place(of: fact.value, in: unit) != wanted.1
    }
  }

  private func breaksStandard(_ row: InventoryRow, of unit: AdministrativeUnit) -> Bool {
    rules.contains { rule in row.attributes[rule.attribute].map { !rule.accepts($0.value, of: unit) } ?? false }
  }

  /// Obsolete if a text has a wrong name, else deviating, as in an assessment.
  private func status(of rows: [InventoryRow], in unit: AdministrativeUnit) -> RequirementStatus {
    let isObsolete = rows.contains { row in
      rules.contains { rule in
        guard rule.statusIfBroken == .obsolete, let fact = row.attributes[rule.attribute] else { return false }
        return !rule.accepts(fact.value, of: unit)
      }
    }
    return isObsolete ? .obsolete : .deviates
  }
}
