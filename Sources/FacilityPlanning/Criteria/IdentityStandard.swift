package import Vocabulary

/// How one family of signboards or charts must look everywhere, attribute by attribute.
package struct IdentityStandard: Sendable, Hashable {
  package var id: Slug
  package var name: LocalizedText
  package var rules: [IdentityRule]

  package init(id: Slug, name: LocalizedText, rules: [IdentityRule]) {
    self.id = id
    self.name = name
    self.rules = rules
  }
}
