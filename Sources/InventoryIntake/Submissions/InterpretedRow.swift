import FacilityPlanning
import FileFormats
import Vocabulary

/// A row of a submission once every cell has been read: a fact, a problem or nothing for each column.
///
/// An object, because every check looks through all of them, and a copy counts each of thirty references.
final class InterpretedRow: Sendable {
  let row: Submission.Row
  let item: Reading<Slug>
  let quantity: Reading<Int>
  let condition: Reading<Condition>
  let year: Reading<Int>
  let area: Reading<Area>
  let originalCost: Reading<Int>
  /// The attributes of which the row says something.
  let attributes: [Slug: Reading<AttributeValue>]
  /// The cells that only say that there is nothing to say, and are read as blank.
  let marks: [Cell]
  /// The problems of the cells.
  let findings: [Finding]
  /// The facts of the row, if its item is known.
  let facts: InventoryRow?

  /// - Parameter textFindings: the problems of cells from which no fact is read.
  init(
    row: Submission.Row,
    item: Reading<Slug>,
    quantity: Reading<Int>,
    condition: Reading<Condition>,
    year: Reading<Int>,
    area: Reading<Area>,
    originalCost: Reading<Int>,
    attributes: [Slug: Reading<AttributeValue>],
    textFindings: [Finding],
    marks: [Cell]
  ) {
    self.row = row
    self.item = item
    self.quantity = quantity
    self.condition = condition
    self.year = year
    self.area = area
    self.originalCost = originalCost
    self.attributes = attributes
    self.marks = marks
    findings =
      [item.finding, quantity.finding, condition.finding, year.finding, area.finding, originalCost.finding]
      .compactMap { $0 } + attributes.values.compactMap(\.finding) + textFindings
    facts = item.fact.map { item in
      InventoryRow(
        item: item,
        quantity: quantity.fact,
        condition: condition.fact,
        year: year.fact,
        area: area.fact,
        attributes: attributes.compactMapValues(\.fact),
        spellings: Self.spellings(of: attributes, in: row),
        originalCost: originalCost.fact.map { Fact(Money(dong: $0.value), source: $0.source) },
        note: row.cells[.note].map { Fact($0.trimmed, source: item.source) }
      )
    }
  }

  /// The words of the attributes that are facts.
  private static func spellings(
    of attributes: [Slug: Reading<AttributeValue>],
    in row: Submission.Row
  ) -> [Slug: String] {
    var spellings: [Slug: String] = [:]
    for (attribute, reading) in attributes where reading.fact != nil {
      spellings[attribute] = (row.cells[.attribute(attribute)] ?? row.cells[.size])?.trimmed
    }
    return spellings
  }
}

/// The facts of a row without which a measure cannot be taken.
extension Measure {
  var needsQuantity: Bool {
    switch self {
    case .count, .presence, .condition, .age: true
    case .area: false
    }
  }

  var needsCondition: Bool {
    switch self {
    case .count, .presence, .area, .condition: true
    case .age: false
    }
  }

  var needsYear: Bool {
    if case .age = self { true } else { false }
  }

  var needsArea: Bool {
    if case .area = self { true } else { false }
  }

  /// Whether the measure also looks at the identity standard of its requirement.
  var needsAttributes: Bool {
    switch self {
    case .count, .presence: true
    case .area, .condition, .age: false
    }
  }
}
