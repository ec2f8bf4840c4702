/// One thing that the city wants, measured over all units.
package struct Goal: Sendable, Hashable {
  /// What is counted.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Units at a number of stars or more.
    case floor
    /// Units above their recognised star, counted up to a share of all units.
    case upgrades
    /// Units not below their recognised star.
    case retain
    /// Essential gaps closed.
    case essentials
    /// The sum of projected stars.
    case stars
    /// Uniformity gaps closed.
    case uniformity
    /// The points gained.
    case points
    /// As little money as possible.
    case cost
  }

  package var kind: Kind
  /// The stars that `floor` wants.
  package var stars: Int
  /// The share of all units, in percent, up to which `upgrades` counts.
  package var targetPercent: Int

  package init(_ kind: Kind, stars: Int = 2, targetPercent: Int = 20) {
    self.kind = kind
    self.stars = stars
    self.targetPercent = targetPercent
  }

  /// The number up to which `upgrades` counts: ⌈percent of the units⌉.
  package func cap(units: Int) -> Int? {
    kind == .upgrades ? (units * targetPercent + 99) / 100 : nil
  }

  /// The goals in the order that a city has unless its policy says otherwise.
  package static let defaultOrder = Kind.allCases.map { Goal($0) }
}
