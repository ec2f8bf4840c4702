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
