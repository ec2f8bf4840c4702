package import Vocabulary

/// How much there is of something, in the terms of its measure.
package enum Extent: Sendable, Hashable {
  case pieces(Int)
  case area(Area)
  case condition(Condition)
  case years(Int)
}
