import FacilityPlanning
package import Vocabulary

/// A cell that a figure rests on: where it is, what stands in it, and what that was read as.
package struct TracedCell: Sendable, Hashable {
  /// As the record names it.
  package var source: Source
  /// What stands there now; nothing if the file cannot be read.
  package var text: String?
  /// What it was read as.
  package var fact: LocalizedText?

  package init(source: Source, text: String?, fact: LocalizedText?) {
    self.source = source
    self.text = text
    self.fact = fact
  }
}
