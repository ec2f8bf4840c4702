package import Vocabulary

/// Like things that one buyer buys: what the limits of procurement are held against.
package struct ProcurementPackage: Sendable, Hashable {
  /// Goods, repair or works: what one supplier delivers together, whatever the books call each piece.
  package enum Nature: String, Sendable, Hashable, CaseIterable {
    case goods
    case repair
    case works

    package init(_ class: Price.Class) {
      switch `class` {
      case .equipment, .tool: self = .goods
      case .repair: self = .repair
      case .upgrade: self = .works
      }
    }

    /// The class by which limits are chosen.
    package var `class`: Price.Class {
      switch self {
      case .goods: .equipment
      case .repair: .repair
      case .works: .upgrade
      }
    }
  }

  /// What makes things alike: the kind of facility, and whether it is bought, repaired or built.
  package struct Subject: Sendable, Hashable {
    package let category: Requirement.Category
    package let nature: Nature

    package init(category: Requirement.Category, nature: Nature) {
      self.category = category
      self.nature = nature
    }
  }

  package enum Buyer: Sendable, Hashable {
    case unit(AdministrativeUnit)
    /// The city buys for all units together.
    case city
  }

  package let subject: Subject
  package let buyer: Buyer
  /// The lines that it is made of, in the order of their ranks.
  package let lines: [PlanLine]
  /// The whole cost with contingency, whoever pays it.
  package let amount: Money
  package let route: ProcurementRoute
  /// The highest limit that the package passes though none of its parts does.
  ///
  /// Parts are the lines of a unit's package, and the units' shares of the city's. To buy them one by one would be to
  /// split the package.
  package let splitLimit: Rule<ProcurementLimit>?

  init(subject: Subject, buyer: Buyer, lines: [PlanLine], rules: RulesInForce?) {
    self.subject = subject
    self.buyer = buyer
    self.lines = lines
    let amount = lines.map(\.remedy.grossCost).total()
    self.amount = amount
    route = rules?.route(for: amount, of: subject.nature.class) ?? .unknown
    let largest = Self.parts(of: lines, boughtBy: buyer).max() ?? .zero
    splitLimit = rules?.limits(of: subject.nature.class).last { rule in
      rule.content.upTo.map { largest <= $0 && $0 < amount } ?? false
    }
  }

  private static func parts(of lines: [PlanLine], boughtBy buyer: Buyer) -> [Money] {
    switch buyer {
    case .unit: lines.map(\.remedy.grossCost)
    case .city: Dictionary(grouping: lines, by: \.unit.code).values.map { $0.map(\.remedy.grossCost).total() }
    }
  }
}

/// One entry of the price book with all that a plan buys at it.
package struct ItemDemand: Sendable, Hashable {
  package let price: Price
  /// In the order of their ranks.
  package let lines: [PlanLine]

  package var quantity: Int { lines.reduce(0) { $0 + $1.remedy.quantity } }
  package var units: Int { Set(lines.map(\.unit.code)).count }

  /// The demand of a plan, item by item, in the order of the categories and then of the items.
  package static func all(in lines: [PlanLine]) -> [ItemDemand] {
    let byItem = Dictionary(grouping: lines, by: \.remedy.price.item)
    return byItem.values.compactMap { lines in
      lines.first.map { ItemDemand(price: $0.remedy.price, lines: lines) }
    }.sorted { left, right in
      (left.categoryPlace, left.price.item) < (right.categoryPlace, right.price.item)
    }
  }

  private var categoryPlace: Int {
    lines.compactMap { Requirement.Category.allCases.firstIndex(of: $0.requirement.category) }.min() ?? 0
  }
}
