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

  /// A value that occurs, and the units that use it.
  package struct Usage: Sendable, Hashable {
    package let value: AttributeValue
    package let units: [Slug]
    package let conforms: Bool
    /// Whether the value is a text in which each unit has its own name, so that the units differ in that alone.
    package let carriesOwnName: Bool

    package init(value: AttributeValue, units: [Slug], conforms: Bool, carriesOwnName: Bool = false) {
      self.value = value
      self.units = units
      self.conforms = conforms
      self.carriesOwnName = carriesOwnName
    }
  }

  package let requirement: Requirement
  package let rule: IdentityRule
  /// In the order of the units' codes.
  package let standings: [(unit: Slug, standing: Standing)]
  /// The most used first, then in the order of the first unit that uses it.
  package let usages: [Usage]
  /// The city's cost to bring every deviating piece to the standard; gaps without a remedy are not in it.
  package let costToStandard: Money

  package func count(_ standing: Standing) -> Int { standings.count { $0.standing == standing } }

  /// How mixed the values are, in thousandths.
  ///
  /// It is the chance that two units drawn one after the other, with replacement, use different values (Simpson 1949);
  /// 0 means one value everywhere.
  package var dispersionPerMille: Int {
    let uses = usages.map(\.units.count)
    let total = uses.reduce(0, +)
    guard total > 0 else { return 0 }
    let squares = uses.reduce(0) { $0 + $1 * $1 }
    return (total * total - squares) * 1_000 / (total * total)
  }
}
