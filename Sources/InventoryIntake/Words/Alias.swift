import FacilityPlanning
import Vocabulary

/// A word of some units' own, and a known word that means the same.
struct Alias: Sendable {
  /// Where a word stands, so that it is looked up among the right ones.
  enum Place: Sendable, Hashable {
    case column
    case item
    case condition
    case value(of: Slug)
    case unitOfMeasure
  }

  let place: Place
  let word: String
  /// A heading, a name or an id that the reader knows.
  let meaning: String
}
