import Vocabulary

/// Carries out what a plan funds for one unit: its inventory as it is once every remedy is done.
///
/// A requirement whose gap is closed is met afterwards. New pieces are good, conform to every standard of their item, and
/// came into use in the year of the plan; what is repaired keeps its year. Whatever the inventory does not tell about
/// other requirements, it still does not tell.
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

  /// Closes the gap of a requirement.
  mutating func close(_ gap: Gap) {
    let requirement = gap.requirement
    let shortfall = gap.shortfall
    let isNew = gap.remedy.map { $0.remedy.kind == .purchase || $0.remedy.kind == .replace } ?? false
    switch requirement.measure {
    case .count, .presence:
      conform(to: edition.standard(of: requirement), of: requirement.item, isNew: isNew)
      let pieces = shortfall.pieces - shortfall.deviatingPieces
      if gap.remedy?.remedy.kind == .repair {
        mend(pieces, of: requirement.item)
      } else {
        add(pieces, of: requirement.item)
      }
    case .area:
      if shortfall.status == .worn {
        change(requirement.item) {
          $0.condition?.value == .broken
        } by: {
          $0.condition?.value = .good
        }
      } else {
        add(1, of: requirement.item, area: shortfall.area)
      }
    case .condition(let least):
      if shortfall.status == .missing { return add(1, of: requirement.item) }
      let year = year
      change(requirement.item) {
        $0.condition.map { $0.value < least } ?? false
      } by: {
        $0.condition?.value = .good
        if isNew { $0.year?.value = year }
      }
    case .age(let most):
      if shortfall.status == .missing { return add(1, of: requirement.item) }
      let year = year
      change(requirement.item) {
        $0.year.map { year - $0.value > most } ?? false
      } by: {
        $0.year?.value = year
        $0.condition?.value = .good
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

  /// Brings every piece of an item to a standard.
  private mutating func conform(to standard: IdentityStandard?, of item: Slug, isNew: Bool) {
    guard let rules = standard?.rules else { return }
    let (unit, year) = (unit, year)
    change(item) { _ in
      true
    } by: { row in
      for rule in rules {
        let value = row.attributes[rule.attribute]
        if let value, rule.accepts(value.value, of: unit) { continue }
        row.attributes[rule.attribute] = Fact(rule.example(for: unit), source: value?.source ?? row.source)
        if isNew, value != nil { row.year?.value = year }
      }
    }
  }

  /// Repairs so many broken pieces; a row of which only a part is repaired becomes two.
  private mutating func mend(_ pieces: Int, of item: Slug) {
    var rest = pieces
    for index in rows.indices where rows[index].item.value == item && rest > 0 {
      guard rows[index].condition?.value == .broken, let quantity = rows[index].quantity?.value else { continue }
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
