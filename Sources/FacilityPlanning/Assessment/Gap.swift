package import Vocabulary

/// A requirement that a unit does not meet, why, and what closes it.
package struct Gap: Sendable, Hashable {
  package let requirement: Requirement
  package let shortfall: Shortfall
  /// The cheapest valid remedy; absent if the criteria name none that fits.
  package let remedy: PricedRemedy?

  package init(requirement: Requirement, shortfall: Shortfall, remedy: PricedRemedy?) {
    self.requirement = requirement
    self.shortfall = shortfall
    self.remedy = remedy
  }

  package var isEssential: Bool { requirement.isEssential }
  package var isUniformity: Bool { shortfall.status.isUniformity }
  /// What the city pays to close it.
  package var cost: Money? { remedy?.cost }
}
