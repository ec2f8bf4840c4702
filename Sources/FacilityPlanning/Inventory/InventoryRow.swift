package import Vocabulary

/// What one row of a submission states about one item; what it does not state is absent.
package struct InventoryRow: Sendable, Hashable {
  /// Behind one reference: each requirement and each audit picks its rows, and a copy counts thirty references.
  private var fields: Shared<Fields>

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
    fields = Shared(
      Fields(
        item: item,
        quantity: quantity,
        condition: condition,
        year: year,
        area: area,
        attributes: attributes,
        spellings: spellings,
        originalCost: originalCost,
        note: note
      )
    )
  }

  package var item: Fact<Slug> {
    get { fields.value.item }
    set { fields.change { $0.item = newValue } }
  }
  /// Pieces; 0 states that the unit has none.
  package var quantity: Fact<Int>? {
    get { fields.value.quantity }
    set { fields.change { $0.quantity = newValue } }
  }
  package var condition: Fact<Condition>? {
    get { fields.value.condition }
    set { fields.change { $0.condition = newValue } }
  }
  /// The year in which the item came into use.
  package var year: Fact<Int>? {
    get { fields.value.year }
    set { fields.change { $0.year = newValue } }
  }
  /// The floor area of the whole row.
  package var area: Fact<Area>? {
    get { fields.value.area }
    set { fields.change { $0.area = newValue } }
  }
  package var attributes: [Slug: Fact<AttributeValue>] {
    get { fields.value.attributes }
    set { fields.change { $0.attributes = newValue } }
  }
  /// The attributes as the unit wrote them, before their words became values.
  package var spellings: [Slug: String] {
    get { fields.value.spellings }
    set { fields.change { $0.spellings = newValue } }
  }
  /// What the row cost when it was bought.
  package var originalCost: Fact<Money>? {
    get { fields.value.originalCost }
    set { fields.change { $0.originalCost = newValue } }
  }
  /// What the unit remarks.
  package var note: Fact<String>? {
    get { fields.value.note }
    set { fields.change { $0.note = newValue } }
  }

  private struct Fields: Sendable, Hashable {
    var item: Fact<Slug>
    var quantity: Fact<Int>?
    var condition: Fact<Condition>?
    var year: Fact<Int>?
    var area: Fact<Area>?
    var attributes: [Slug: Fact<AttributeValue>]
    var spellings: [Slug: String]
    var originalCost: Fact<Money>?
    var note: Fact<String>?
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
