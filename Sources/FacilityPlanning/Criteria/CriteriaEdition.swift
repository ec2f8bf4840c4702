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

/// One of the groups of criteria that share the 100 points.
package struct CriteriaGroup: Sendable, Hashable {
  package var id: Slug
  package var title: LocalizedText
  package var points: Int

  package init(id: Slug, title: LocalizedText, points: Int) {
    self.id = id
    self.title = title
    self.points = points
  }
}

/// A number of stars and the score that it takes.
package struct StarLevel: Sendable, Hashable {
  package var stars: Int
  package var minimumScore: Int
  package var isAssumption: Bool

  package init(stars: Int, minimumScore: Int, isAssumption: Bool = false) {
    self.stars = stars
    self.minimumScore = minimumScore
    self.isAssumption = isAssumption
  }
}

/// A kind of thing that units report: a signboard, a chart, a machine, the premises.
package struct Item: Sendable, Hashable {
  /// Behind one reference: items are looked up for every row of every file.
  private var fields: Shared<Fields>

  package init(
    id: Slug,
    name: LocalizedText,
    aliases: [String] = [],
    unitOfMeasure: LocalizedText,
    unitAliases: [String] = []
  ) {
    fields = Shared(
      Fields(
        id: id,
        name: name,
        aliases: aliases,
        unitOfMeasure: unitOfMeasure,
        unitAliases: unitAliases
      )
    )
  }

  package var id: Slug {
    get { fields.value.id }
    set { fields.change { $0.id = newValue } }
  }
  package var name: LocalizedText {
    get { fields.value.name }
    set { fields.change { $0.name = newValue } }
  }
  /// Other words that clerks write for it.
  package var aliases: [String] {
    get { fields.value.aliases }
    set { fields.change { $0.aliases = newValue } }
  }
  package var unitOfMeasure: LocalizedText {
    get { fields.value.unitOfMeasure }
    set { fields.change { $0.unitOfMeasure = newValue } }
  }
  package var unitAliases: [String] {
    get { fields.value.unitAliases }
    set { fields.change { $0.unitAliases = newValue } }
  }

  private struct Fields: Sendable, Hashable {
    var id: Slug
    var name: LocalizedText
    var aliases: [String]
    var unitOfMeasure: LocalizedText
    var unitAliases: [String]
  }
}
