import FacilityPlanning
import Vocabulary

/// A column of a submission that the reader knows.
enum Column: Sendable, Hashable {
  case number
  case code
  case item
  case unitOfMeasure
  case quantity
  case condition
  case year
  case area
  case attribute(Slug)
  /// Width and height in one cell: `600 x 450`.
  case size
  case originalCost
  case note
  /// A usual column from which nothing is read: norm, additional need, unit price, amount, source of money.
  case unused

  /// Whether a cell in the column says which item a row is about.
  var namesItem: Bool { self == .item || self == .code }

  /// Whether a cell in the column states a fact about the item.
  var statesFact: Bool {
    switch self {
    case .quantity, .condition, .year, .area, .attribute, .size, .originalCost: true
    case .number, .code, .item, .unitOfMeasure, .note, .unused: false
    }
  }
}
