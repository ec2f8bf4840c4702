package import Vocabulary

/// Money of others for one requirement of one unit: a province, a company, the people (xã hội hóa).
///
/// It lowers what the city pays for closing that gap, not below 0; several for one gap add up.
package struct Contribution: Sendable, Hashable {
  package var unit: Slug
  package var requirement: Slug
  package var amount: Money
  /// Whose money it is, as people call it.
  package var source: String
  /// Where the policy says so; nothing if it was not read from a file.
  package var place: Source?

  package init(unit: Slug, requirement: Slug, amount: Money, source: String, place: Source? = nil) {
    self.unit = unit
    self.requirement = requirement
    self.amount = amount
    self.source = source
    self.place = place
  }
}

extension Policy {
  /// What others give for a requirement of a unit, in the policy's order.
  package func contributions(to unit: Slug, for requirement: Slug) -> [Contribution] {
    contributions.filter { $0.unit == unit && $0.requirement == requirement }
  }

  /// The policy once some gaps are closed: what others gave for them is spent.
  func spending(onClosed isClosed: (Contribution) -> Bool) -> Policy {
    var policy = self
    policy.contributions.removeAll(where: isClosed)
    return policy
  }
}

/// What others give, by unit and requirement.
package struct ContributionTable: Sendable {
  private var amounts: [Slug: [Slug: Money]] = [:]

  /// - Complexity: O(*n*) for *n* contributions.
  package init(_ contributions: [Contribution]) {
    for contribution in contributions {
      let before = amounts[contribution.unit]?[contribution.requirement] ?? .zero
      // More than any cost changes nothing.
      let sum = min(before, Money.limit) + min(contribution.amount, Money.limit)
      amounts[contribution.unit, default: [:]][contribution.requirement] = sum
    }
  }

  /// The sum for a gap, as far as it matters to one that costs no more than `Money.limit`; nothing where nobody gives.
  package subscript(unit: Slug, requirement: Slug) -> Money { amounts[unit]?[requirement] ?? .zero }
}
