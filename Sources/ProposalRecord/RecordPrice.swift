package import FacilityPlanning
import FacilityWording
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

/// A package of like things, as one buyer would buy it.
package struct RecordPackage: Encodable, Sendable {
  package var category: String
  package var `class`: String
  /// The unit's code; absent where all units buy together.
  package var unit: String?
  /// The ranks of its lines.
  package var lines: [Int]
  package var amount: Int
  /// The id of the rule, or `beyond` or `unknown`.
  package var route: String
  /// The limit that the package passes though none of its parts does.
  package var splitLimit: Int?

  package init(_ package: ProcurementPackage) {
    category = package.subject.category.rawValue
    self.class = package.subject.class.rawValue
    if case .unit(let buyer) = package.buyer { unit = buyer.code.description }
    lines = package.lines.map(\.rank)
    amount = package.amount.dong
    route = package.route.rawValue
    splitLimit = package.splitLimit?.content.upTo?.dong
  }
}

/// The sums over the lines that share a goal or a kind of spending.
package struct RecordSum: Encodable, Sendable {
  /// What the lines share.
  package var of: String
  package var lines: Int
  package var amount: Int
  package var gross: Int
  package var cost: Int
  package var others: Int

  package init(_ name: String, _ totals: ProposalTotals) {
    of = name
    lines = totals.lines
    amount = totals.amount.dong
    gross = totals.gross.dong
    cost = totals.cost.dong
    others = totals.others.dong
  }
}
