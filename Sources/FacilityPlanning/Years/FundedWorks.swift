import Vocabulary

/// Carries out what a plan funds for one unit: its inventory as it is once every remedy is done.
///
/// A requirement whose gap is closed is met afterwards. New pieces are good, conform to every standard of their item, and
/// came into use in the year of the plan; what is repaired keeps its year and its design. Whatever the inventory does not
/// tell about what stays, it still does not tell.
struct FundedWorks {
  private let edition: CriteriaEdition
  private let unit: AdministrativeUnit
  private let year: Int
  private var inventory: Inventory
  private var rows: [InventoryRow]

  init(edition: CriteriaEdition, unit: AdministrativeUnit, year: Int, inventory: Inventory) {
    self.edition = edition
    self.unit = unit
    self.year = year
    self.inventory = inventory
    self.rows = inventory.rows
  }

  /// The inventory after the works, as if it were collected in a round.
  func inventory(of round: Round) -> Inventory {
    Inventory(unit: inventory.unit, round: round, file: inventory.file, rows: rows, parts: inventory.parts)
  }

  /// Closes the gap of a requirement by a kind of remedy.
  mutating func close(_ gap: Gap, by kind: Remedy.Kind?) {
    let (item, shortfall) = (gap.requirement.item, gap.shortfall)
    let rules = edition.standard(of: gap.requirement)?.rules ?? []
    let isRepair = kind == .repair
    let isNew = kind == .purchase || kind == .replace
    let (unit, year) = (unit, year)
    if !isRepair {
      change(item) {
        $0.condition?.value != .broken && $0.breaks(rules, of: unit)
      } by: {
        $0.conform(to: rules, of: unit)
        if isNew { $0.year?.value = year }
      }
    }
    switch gap.requirement.measure {
    case .count, .presence:
      let pieces = shortfall.pieces - shortfall.deviatingPieces
      if isRepair { mend(pieces, of: item, keeping: rules) } else { add(pieces, of: item) }
    case .area:
      if shortfall.status == .worn {
        change(item) {
          $0.condition?.value == .broken && !(isRepair && $0.mayBreak(rules, of: unit))
        } by: {
          $0.condition?.value = .good
          if !isRepair { $0.conform(to: rules, of: unit) }
        }
      } else if !shortfall.status.isUniformity {
        add(1, of: item, area: shortfall.area)
      }
    case .condition(let least):
      if shortfall.status == .missing { return add(1, of: item) }
      change(item) {
        $0.condition.map { $0.value < least } ?? false
      } by: {
        $0.condition?.value = .good
        if !isRepair { $0.conform(to: rules, of: unit) }
        if isNew { $0.year?.value = year }
      }
    case .age(let most):
      if shortfall.status == .missing { return add(1, of: item) }
      change(item) {
        $0.year.map { year - $0.value > most } ?? false
      } by: {
        $0.year?.value = year
        $0.condition?.value = .good
        $0.conform(to: rules, of: unit)
      }
    }
  }

  /// Changes the rows about an item that report pieces and fit a condition.
  private mutating func change(
    _ item: Slug,
    where fits: (InventoryRow) -> Bool,
    by change: (inout InventoryRow) -> Void
  ) {
    for index in rows.indices where rows[index].item.value == item && rows[index].quantity?.value != 0 {
      if fits(rows[index]) { change(&rows[index]) }
    }
  }

  /// Repairs so many broken pieces that keep the rules; a row of which only a part is repaired becomes two.
  private mutating func mend(_ pieces: Int, of item: Slug, keeping rules: [IdentityRule]) {
    var rest = pieces
    for index in rows.indices where rows[index].item.value == item && rest > 0 {
      guard rows[index].condition?.value == .broken, let quantity = rows[index].quantity?.value,
        !rows[index].mayBreak(rules, of: unit)
      else { continue }
      if quantity > rest {
        var broken = rows[index]
        broken.quantity?.value = quantity - rest
        rows.append(broken)
        rows[index].quantity?.value = rest
      }
      rows[index].condition?.value = .good
      rest -= min(rest, quantity)
    }
  }

  /// Adds new pieces of an item that meet every standard of it.
  private mutating func add(_ pieces: Int, of item: Slug, area: Area? = nil) {
    guard pieces > 0 else { return }
    let place = Source(file: inventory.file)
    let requirements = edition.requirements.filter { $0.item == item }
    var attributes: [Slug: Fact<AttributeValue>] = [:]
    for rule in requirements.compactMap(edition.standard).flatMap(\.rules) {
      attributes[rule.attribute] = Fact(rule.example(for: unit), source: place)
    }
    rows.append(
      InventoryRow(
        item: Fact(item, source: place),
        quantity: Fact(pieces, source: place),
        condition: Fact(.good, source: place),
        year: Fact(year, source: place),
        area: Fact(area ?? .zero, source: place),
        attributes: attributes
      )
    )
  }
}

extension InventoryRow {
  /// Whether a value that the row reports breaks one of the rules.
  fileprivate func breaks(_ rules: [IdentityRule], of unit: AdministrativeUnit) -> Bool {
    rules.contains { rule in attributes[rule.attribute].map { !rule.accepts($0.value, of: unit) } ?? false }
  }

  /// Whether a value breaks one of the rules or is not reported.
  fileprivate func mayBreak(_ rules: [IdentityRule], of unit: AdministrativeUnit) -> Bool {
    rules.contains { rule in attributes[rule.attribute].map { !rule.accepts($0.value, of: unit) } ?? true }
  }

  /// Takes on the design that the rules demand.
  fileprivate mutating func conform(to rules: [IdentityRule], of unit: AdministrativeUnit) {
    for rule in rules {
      let value = attributes[rule.attribute]
      if let value, rule.accepts(value.value, of: unit) { continue }
      attributes[rule.attribute] = Fact(rule.example(for: unit), source: value?.source ?? source)
    }
  }
}

extension IdentityRule {
  /// A value that meets the demand.
  fileprivate func example(for unit: AdministrativeUnit) -> AttributeValue {
    switch demand {
    case .atLeast(let least): .length(least)
    case .oneOf(let words): words.first.map(AttributeValue.word) ?? .text("")
    case .currentName: .text(unit.name.vi)
    }
  }
}
