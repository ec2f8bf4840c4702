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

/// One way in which units wrote a value, and how often.
package struct Spelling: Sendable, Hashable {
  package let text: String
  /// The cells that spell it so.
  package var count: Int

  package init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}

/// Counts the ways in which a value is spelt.
struct SpellingCount {
  private var met: [Spelling] = []
  private var places: [String: Int] = [:]

  mutating func add(_ text: String, count: Int = 1) {
    if let place = places[text] {
      met[place].count += count
    } else {
      places[text] = met.count
      met.append(Spelling(text: text, count: count))
    }
  }

  /// The most frequent first, then in the order in which they were met.
  var spellings: [Spelling] {
    met.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}

/// One value that breaks the identity standard.
package struct UnitDeviation: Sendable, Hashable {
  package let requirement: Requirement
  package let rule: IdentityRule
  package let found: Fact<AttributeValue>

  package init(requirement: Requirement, rule: IdentityRule, found: Fact<AttributeValue>) {
    self.requirement = requirement
    self.rule = rule
    self.found = found
  }
}

/// How mixed the uses of a thing are: the chance that two drawn one after the other, with replacement, differ.
///
/// With the uses of the first value n₁, of the second n₂, … and all of them T, it is 1 − Σ(nᵢ ÷ T)², which is
/// (T² − Σnᵢ²) ÷ T² (Gini 1912, Simpson 1949); 0 means one value everywhere:
///
///     Dispersion(uses: [2, 1])   // 4 ÷ 9
package struct Dispersion: Sendable, Hashable {
  package let numerator: Int
  /// The square of the number of uses; 1 without any.
  package let denominator: Int

  package init(uses: [Int]) {
    self.init(total: uses.reduce(0, +), squares: uses.reduce(0) { $0 + $1 * $1 })
  }

  /// - Parameter squares: the sum of the squares of the uses of each value.
  init(total: Int, squares: Int) {
    numerator = total * total - squares
    denominator = max(total * total, 1)
  }

  /// The thousandths, rounded down.
  package var perMille: Int { Int(Int128(numerator) * 1_000 / Int128(denominator)) }
}
