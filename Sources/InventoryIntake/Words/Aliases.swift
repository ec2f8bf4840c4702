import FacilityPlanning
import Vocabulary

/// The words that a workspace teaches the reader, for all units or for some.
package struct Aliases: Sendable {
  var ofAllUnits: [Alias] = []
  var ofUnits: [Slug: [Alias]] = [:]

  /// Makes a collection without a word.
  package init() {}
}
