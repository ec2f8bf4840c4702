package import Vocabulary

/// One edition of the star criteria: groups, levels, items, requirements and the identity standard.
package struct CriteriaEdition: Sendable, Hashable {
  /// The most requirements that an edition may have.
  package static let maximumRequirements = 128

  package var name: LocalizedText
  package var date: CalendarDate
  package var source: String
  package var isAssumption: Bool
  package var groups: [CriteriaGroup]
  /// From one star upwards, without a hole, each dearer than the one below.
  package var levels: [StarLevel]
  package var attributes: [IdentityAttribute]
  package var items: [Item]
  package var identityStandards: [IdentityStandard]
  package var requirements: [Requirement]

  package init(
    name: LocalizedText,
    date: CalendarDate,
    source: String,
    isAssumption: Bool = false,
    groups: [CriteriaGroup],
    levels: [StarLevel],
    attributes: [IdentityAttribute],
    items: [Item],
    identityStandards: [IdentityStandard],
    requirements: [Requirement]
  ) {
    self.name = name
    self.date = date
    self.source = source
    self.isAssumption = isAssumption
    self.groups = groups
    self.levels = levels
    self.attributes = attributes
    self.items = items
    self.identityStandards = identityStandards
    self.requirements = requirements
  }

  package func item(_ id: Slug) -> Item? { items.first { $0.id == id } }
  package func attribute(_ id: Slug) -> IdentityAttribute? { attributes.first { $0.id == id } }
  package func requirement(_ id: Slug) -> Requirement? { requirements.first { $0.id == id } }

  /// The identity standard of a requirement, if it has one.
  package func standard(of requirement: Requirement) -> IdentityStandard? {
    requirement.identityStandard.flatMap { id in identityStandards.first { $0.id == id } }
  }

  /// The most stars that can be had.
  package var highestStar: Int { levels.map(\.stars).max() ?? 0 }

  /// The score that a number of stars takes; 0 stars take nothing.
  package func minimumScore(for stars: Int) -> Int { levels.first { $0.stars == stars }?.minimumScore ?? 0 }
}
