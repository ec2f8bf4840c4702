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
