package import Vocabulary

/// The value of an attribute that the identity standard looks at.
package enum AttributeValue: Sendable, Hashable {
  /// A length in whole millimetres.
  case length(Int)
  /// One of the words that the edition knows for the attribute.
  case word(Slug)
  /// Free text, such as the inscription of a signboard.
  case text(String)
}
