package import Vocabulary

/// One entry of the price book.
package struct Price: Sendable, Hashable {
  /// What the money is for in the books of a unit.
  package enum Class: String, Sendable, Hashable, CaseIterable {
    case equipment
    case tool
    case repair
    case upgrade
  }

  package var item: Slug
  package var name: LocalizedText
  package var unitOfMeasure: String
  package var low: Money
  package var base: Money
  package var high: Money
  package var includesVAT: Bool
  package var `class`: Class
  package var usefulLifeYears: Int?
  package var source: String
  package var date: CalendarDate
  package var isAssumption: Bool
  /// The cell of the base price: in the price book, or of the quote that it follows.
  package var cell: Source
  /// The cells of its day and of its source, where the price book tells them.
  package var dateCell: Source?
  package var sourceCell: Source?
  /// The quotes for the item; nothing if there are none and the policy asks for none.
  package var quoting: Quoting?

  package init(
    item: Slug,
    name: LocalizedText,
    unitOfMeasure: String,
    low: Money,
    base: Money,
    high: Money,
    includesVAT: Bool,
    class: Class,
    usefulLifeYears: Int? = nil,
    source: String,
    date: CalendarDate,
    isAssumption: Bool,
    cell: Source,
    quoting: Quoting? = nil
  ) {
    self.item = item
    self.name = name
    self.unitOfMeasure = unitOfMeasure
    self.low = low
    self.base = base
    self.high = high
    self.includesVAT = includesVAT
    self.class = `class`
    self.usefulLifeYears = usefulLifeYears
    self.source = source
    self.date = date
    self.isAssumption = isAssumption
    self.cell = cell
    self.quoting = quoting
  }
}
