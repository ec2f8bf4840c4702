package import Vocabulary

/// A property of signboards and charts that units report and the identity standard looks at.
package struct IdentityAttribute: Sendable, Hashable {
  /// A word that the attribute may have as its value.
  package struct Value: Sendable, Hashable {
    package var id: Slug
    package var name: LocalizedText
    package var aliases: [String]

    package init(id: Slug, name: LocalizedText, aliases: [String] = []) {
      self.id = id
      self.name = name
      self.aliases = aliases
    }
  }

  /// What its values are.
  package enum Kind: Sendable, Hashable {
    /// A length in millimetres.
    case length
    /// One of the listed words.
    case word([Value])
    /// Free text.
    case text
  }

  package var id: Slug
  package var name: LocalizedText
  package var aliases: [String]
  package var kind: Kind

  package init(id: Slug, name: LocalizedText, aliases: [String] = [], kind: Kind) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind
  }
}
