package import FacilityPlanning
package import Foundation
import Vocabulary

/// How much there is, as records hold it: a number, or the word for a condition.
package enum RecordExtent: Encodable, Sendable {
  case integer(Int)
  case decimal(Decimal)
  case word(String)

  package init(_ extent: Extent) {
    switch extent {
    case .pieces(let count): self = .integer(count)
    case .area(let area):
      self = .decimal(
        Decimal(
          sign: area.hundredths < 0 ? .minus : .plus,
          exponent: -2,
          significand: Decimal(area.hundredths.magnitude)
        )
      )
    case .condition(let condition): self = .word(condition.rawValue)
    case .years(let years): self = .integer(years)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let number): try container.encode(number)
    case .decimal(let number): try container.encode(number)
    case .word(let word): try container.encode(word)
    }
  }
}
