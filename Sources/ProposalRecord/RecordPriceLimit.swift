package import FacilityPlanning
import Vocabulary

/// Up to which cost to the city something is funded.
package struct RecordPriceLimit: Encodable, Sendable {
  /// `upTo`, `never` or `unknown`.
  package var kind: String
  /// The greatest cost, for `upTo`.
  package var cost: Int?

  package init(_ limit: PriceLimit) {
    switch limit {
    case .upTo(let cost): (kind, self.cost) = ("upTo", cost.dong)
    case .never: kind = "never"
    case .unknown: kind = "unknown"
    }
  }
}
