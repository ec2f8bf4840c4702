package import Vocabulary

/// What one row of a submission states about one item; what it does not state is absent.
package struct InventoryRow: Sendable, Hashable {
  package var item: Fact<Slug>
  /// Pieces; 0 states that the unit has none.
  package var quantity: Fact<Int>?
  package var condition: Fact<Condition>?
  /// The year in which the item came into use.
  package var year: Fact<Int>?
  /// The floor area of the whole row.
  package var area: Fact<Area>?
  package var attributes: [Slug: Fact<AttributeValue>]
  /// The attributes as the unit wrote them, before their words became values.
  package var spellings: [Slug: String]
  /// What the row cost when it was bought.
  package var originalCost: Fact<Money>?
  /// What the unit remarks.
  package var note: Fact<String>?

  package init(
    item: Fact<Slug>,
    quantity: Fact<Int>? = nil,
    condition: Fact<Condition>? = nil,
    year: Fact<Int>? = nil,
    area: Fact<Area>? = nil,
    attributes: [Slug: Fact<AttributeValue>] = [:],
    spellings: [Slug: String] = [:],
    originalCost: Fact<Money>? = nil,
    note: Fact<String>? = nil
  ) {
    self.item = item
    self.quantity = quantity
    self.condition = condition
    self.year = year
    self.area = area
    self.attributes = attributes
    self.spellings = spellings
    self.originalCost = originalCost
    self.note = note
  }

  /// The place of the row: the cell that names its item.
  package var source: Source { item.source }
}

/// A value together with the cell that states it.
package struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  package var source: Source

  package init(_ value: Value, source: Source) {
    self.value = value
    self.source = source
  }
}

/// The value of an attribute that the identity standard looks at.
package enum AttributeValue: Sendable, Hashable {
  /// A length in whole millimetres.
  case length(Int)
  /// One of the words that the edition knows for the attribute.
  case word(Slug)
  /// Free text, such as the inscription of a signboard.
  case text(String)
}

/// The state of an item, from broken to good.
package enum Condition: String, Sendable, Hashable, CaseIterable, Comparable {
  case broken
  case usable
  case good

  private var rank: Int {
    switch self {
    case .broken: 0
    case .usable: 1
    case .good: 2
    }
  }

  package static func < (left: Condition, right: Condition) -> Bool { left.rank < right.rank }
}
