package import Vocabulary

/// What has to be kept in mind when money is spent on a class, such as which money may pay for it.
package struct ClassGuidance: Sendable, Hashable {
  package var `class`: Price.Class
  /// A whole sentence.
  package var guidance: LocalizedText

  package init(class: Price.Class, guidance: LocalizedText) {
    self.class = `class`
    self.guidance = guidance
  }
}
