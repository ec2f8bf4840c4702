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
  /// Whose a row is, in a table of several units: a ward or a commune.
  case administrativeUnit
  /// How many there are by the books, beside the quantity that was counted.
  case bookQuantity
  /// How many are in one condition, or a mark at the condition that holds; with the number of the column in its table.
  case pieces(Condition, number: Int)
  /// What tells one piece from another: a serial number, or the code by which asset software knows it.
  case serial
  /// A usual column from which nothing is read: norm, additional need, unit price, amount, source of money.
  case unused

  /// Whether a cell in the column says which item a row is about.
  var namesItem: Bool { self == .item || self == .code }

  /// Whether a cell in the column states a fact about the item.
  var statesFact: Bool {
    switch self {
    case .quantity, .condition, .year, .area, .attribute, .size, .originalCost, .pieces: true
    case .number, .code, .item, .unitOfMeasure, .note, .administrativeUnit, .bookQuantity, .serial, .unused: false
    }
  }

  /// Whether the values of several rows can be added, so that one value may be the sum of several rows.
  var isAdditive: Bool {
    switch self {
    case .quantity, .area, .originalCost, .bookQuantity, .pieces: true
    default: false
    }
  }
}
