package import Vocabulary

/// A kind of thing that units report: a signboard, a chart, a machine, the premises.
package struct Item: Sendable, Hashable {
  package var id: Slug
  package var name: LocalizedText
  /// Other words that clerks write for it.
  package var aliases: [String]
  package var unitOfMeasure: LocalizedText
  package var unitAliases: [String]

  package init(
    id: Slug,
    name: LocalizedText,
    aliases: [String] = [],
    unitOfMeasure: LocalizedText,
    unitAliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.unitOfMeasure = unitOfMeasure
    self.unitAliases = unitAliases
  }
}
