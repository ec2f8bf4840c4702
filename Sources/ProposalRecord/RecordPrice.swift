package import FacilityPlanning
import Vocabulary

/// A price that a proposal uses, with the cell that states it.
package struct RecordPrice: Encodable, Sendable {
  package var item: String
  package var name: RecordText
  package var unitOfMeasure: String
  package var low: Int
  package var base: Int
  package var high: Int
  package var includesVAT: Bool
  package var `class`: String
  package var usefulLifeYears: Int?
  package var priceSource: String
  package var date: String
  package var assumption: Bool
  package var source: RecordSource

  package init(_ price: Price) {
    item = price.item.description
    name = RecordText(price.name)
    unitOfMeasure = price.unitOfMeasure
    low = price.low.dong
    base = price.base.dong
    high = price.high.dong
    includesVAT = price.includesVAT
    self.class = price.class.rawValue
    usefulLifeYears = price.usefulLifeYears
    priceSource = price.source
    date = price.date.description
    assumption = price.isAssumption
    source = RecordSource(price.cell)
  }
}
