package import Vocabulary

/// A remedy that an earlier proposal asked money for, and whether the later round shows it.
package struct FundedRemedy: Sendable, Hashable {
  /// What the later round says about a remedy.
  package enum Arrival: String, Sendable, Hashable, CaseIterable {
    /// The requirement is met.
    case arrived
    /// The gap is still open.
    case pending
    /// The later round says nothing about the requirement.
    case unknown
  }

  /// A line of an earlier proposal, as far as progress needs it.
  package struct Promise: Sendable, Hashable {
    package let unit: Slug
    package let requirement: Slug
    /// What the city was asked to pay.
    package let cost: Money

    package init(unit: Slug, requirement: Slug, cost: Money) {
      self.unit = unit
      self.requirement = requirement
      self.cost = cost
    }

    /// The same for the unit that stands in the place of the old one.
    package func moved(to unit: Slug) -> Promise { Promise(unit: unit, requirement: requirement, cost: cost) }
  }

  package let unit: AdministrativeUnit
  package let requirement: Requirement
  package let cost: Money
  package let arrival: Arrival

  init?(_ promise: Promise, in units: [Slug: UnitProgress]) {
    guard let progress = units[promise.unit],
      let now = progress.after.requirements.first(where: { $0.requirement.id == promise.requirement })
    else { return nil }
    unit = progress.unit
    requirement = now.requirement
    cost = promise.cost
    arrival =
      switch now.status {
      case .met: .arrived
      case .unknown: .unknown
      case .missing, .short, .worn, .deviates, .obsolete: .pending
      }
  }
}
