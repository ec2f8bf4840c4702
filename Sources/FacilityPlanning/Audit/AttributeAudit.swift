import BudgetSolving
package import Vocabulary

/// How uniform the units are in one attribute of one item.
package struct AttributeAudit: Sendable {
  /// How a unit stands on the attribute.
  package enum Standing: String, Sendable, Hashable, CaseIterable {
    case conforming
    case deviating
    /// The unit has the item, and does not report the attribute.
    case unknown
    /// The unit reports that it has no usable piece.
    case absent
  }

  /// Values that mean the same, the units that use them, and how they are written.
  package struct Usage: Sendable, Hashable {
    /// The first of the values.
    package let value: AttributeValue
    package let units: [Slug]
    package let conforms: Bool
    /// Whether the value is a text in which each unit has its own name, so that the units differ in that alone.
    package let carriesOwnName: Bool
    /// The most frequent first.
    package let spellings: [Spelling]

    package init(
      value: AttributeValue,
      units: [Slug],
      conforms: Bool,
      carriesOwnName: Bool = false,
      spellings: [Spelling] = []
    ) {
      self.value = value
      self.units = units
      self.conforms = conforms
      self.carriesOwnName = carriesOwnName
      self.spellings = spellings
    }
  }

  package let requirement: Requirement
  package let rule: IdentityRule
  /// In the order of the units' codes.
  package let standings: [(unit: Slug, standing: Standing)]
  /// The most used first; of those used equally, those that conform, then in the order of the first unit.
  package let usages: [Usage]
  /// The city's cost to bring every deviating piece to the standard; gaps without a remedy are not in it.
  package let costToStandard: Money

  package func count(_ standing: Standing) -> Int { standings.count { $0.standing == standing } }

  /// The value that most units use.
  package var majority: Usage? { usages.first }

  /// How mixed the values are: a unit uses a value once, however many of its pieces have it.
  package var dispersion: Dispersion { Dispersion(uses: usages.map(\.units.count)) }

  /// The dispersion in thousandths, rounded down.
  package var dispersionPerMille: Int { dispersion.perMille }
}
