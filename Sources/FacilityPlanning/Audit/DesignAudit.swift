package import Vocabulary

/// How uniform the units are in the whole design of one item: the values of all attributes of its standard together.
///
/// A design is compared with the one that most units have. A unit has every design that one of its usable rows states in
/// full; a row that leaves an attribute out has none.
package struct DesignAudit: Sendable {
  /// A combination of values that occurs, and the units that have it.
  package struct Design: Sendable, Hashable {
    /// In the order of the standard's rules.
    package let values: [AttributeAudit.Usage]
    package let units: [Slug]

    /// Whether every value meets the standard.
    package var conforms: Bool { values.allSatisfy(\.conforms) }
  }

  package let requirement: Requirement
  package let rules: [IdentityRule]
  /// The most frequent first, in the order of `DesignRank`.
  package let designs: [Design]
  /// How each unit stands against the majority: conforming if all its pieces have that design.
  package let standings: [(unit: Slug, standing: AttributeAudit.Standing)]
  /// The city's cost to bring every piece that breaks any rule to the standard, each piece once.
  package let costToStandard: Money
  /// The city's cost to give every piece that differs from the majority that design, each piece once.
  package let costToMajority: Money
  /// The units that deviate from the majority, and that no remedy with a price can change.
  package let unpriced: [Slug]
  /// The changes that make the item more uniform, in the order of what they buy per đồng.
  package let changes: [UniformityChange]

  package var majority: Design? { designs.first }
  package var dispersion: Dispersion { Dispersion(uses: designs.map(\.units.count)) }
  package func units(_ standing: AttributeAudit.Standing) -> [Slug] {
    standings.filter { $0.standing == standing }.map(\.unit)
  }
  package func count(_ standing: AttributeAudit.Standing) -> Int { standings.count { $0.standing == standing } }
}

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

/// How often each design of an item is used, the majority first.
struct DesignUses {
  private let counts: [Int]
  private var designs: [Slug: [Int]] = [:]
  private let total: Int
  private let squares: Int

  init(_ units: [[Slug]]) {
    counts = units.map(\.count)
    total = counts.reduce(0, +)
    squares = counts.reduce(0) { $0 + $1 * $1 }
    for (design, units) in units.enumerated() {
      for unit in units { designs[unit, default: []].append(design) }
    }
  }

  var dispersion: Dispersion { Dispersion(total: total, squares: squares) }

  /// The dispersion once a unit has the majority's design and no other.
  ///
  /// - Complexity: O(*d*) for the *d* designs of the unit.
  func dispersion(ifChanged unit: Slug) -> Dispersion {
    let mine = designs[unit] ?? []
    // One use less turns n² into (n − 1)², one more into (n + 1)².
    var squares = squares - mine.reduce(0) { $0 + 2 * counts[$1] - 1 }
    let majority = (counts.first ?? 0) - (mine.contains(0) ? 1 : 0)
    squares += 2 * majority + 1
    return Dispersion(total: total - mine.count + 1, squares: squares)
  }
}
