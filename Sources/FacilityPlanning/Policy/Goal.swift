/// One thing that the city wants, measured over all units.
package struct Goal: Sendable, Hashable {
  /// What is counted.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Units at a number of stars or more.
    case floor
    /// Units above their recognised star, counted up to a share of the units that have one.
    case upgrades
    /// Units not below their recognised star; a unit of which no star is known counts neither here nor in the target.
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
  /// The share of the units with a recognised star, in percent, up to which `upgrades` counts.
  package var targetPercent: Int

  package init(_ kind: Kind, stars: Int = 2, targetPercent: Int = 20) {
    self.kind = kind
    self.stars = stars
    self.targetPercent = targetPercent
  }

  /// The number up to which `upgrades` counts: ⌈percent of the units that have a recognised star⌉.
  package func cap(_ units: some Sequence<AdministrativeUnit>) -> Int? {
    kind == .upgrades ? (Self.comparable(units) * targetPercent + 99) / 100 : nil
  }

  /// How many units a goal that compares with the recognised star wishes for.
  ///
  /// - Returns: Nothing for any other goal, and if no unit has a recognised star: then the goal does not apply.
  func comparisonTarget(_ units: some Sequence<AdministrativeUnit>) -> Int? {
    let comparable = Self.comparable(units)
    guard kind.comparesWithRating, comparable > 0 else { return nil }
    return cap(units) ?? comparable
  }

  private static func comparable(_ units: some Sequence<AdministrativeUnit>) -> Int {
    units.count { $0.recognisedStar != nil }
  }

  /// The goals in the order that a city has unless its policy says otherwise.
  package static let defaultOrder = Kind.allCases.map { Goal($0) }
}

extension Goal.Kind {
  /// Whether what counts is the projected star against the recognised one.
  package var comparesWithRating: Bool { self == .upgrades || self == .retain }
}
