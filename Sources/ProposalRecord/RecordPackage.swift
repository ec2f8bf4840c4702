package import FacilityPlanning
import FacilityWording
import Vocabulary

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
