import Vocabulary

/// The order of what units use: the most used first; of those used equally, those that conform to the standard, then the
/// one whose first unit comes first by code, then the one met first.
///
/// The first in this order is the majority.
struct DesignRank: Comparable {
  private let units: [Slug]
  private let conforms: Bool
  private let offset: Int

  init(_ units: [Slug], conforms: Bool, offset: Int) {
    self.units = units
    self.conforms = conforms
    self.offset = offset
  }

  static func < (left: DesignRank, right: DesignRank) -> Bool {
    if left.units.count != right.units.count { return left.units.count > right.units.count }
    if left.conforms != right.conforms { return left.conforms }
    if let first = left.units.first, let other = right.units.first, first != other { return first < other }
    return left.offset < right.offset
  }
}
