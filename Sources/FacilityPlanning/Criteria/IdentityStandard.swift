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

/// What the identity standard demands of one attribute.
package struct IdentityRule: Sendable, Hashable {
  /// The demand itself.
  package enum Demand: Sendable, Hashable {
    /// At least so many millimetres.
    case atLeast(Int)
    /// One of these words.
    case oneOf([Slug])
    /// The text contains the official name that the unit has now.
    case currentName
  }

  package var attribute: Slug
  package var demand: Demand
  package var isAssumption: Bool

  package init(attribute: Slug, demand: Demand, isAssumption: Bool = false) {
    self.attribute = attribute
    self.demand = demand
    self.isAssumption = isAssumption
  }

  /// The status of a gap that breaking this rule alone makes: a text with a wrong name is obsolete, all else deviates.
  package var statusIfBroken: RequirementStatus { demand == .currentName ? .obsolete : .deviates }

  /// Tells whether a value meets the demand; a value of another kind does not.
  package func accepts(_ value: AttributeValue, of unit: AdministrativeUnit) -> Bool {
    switch (demand, value) {
    case (.atLeast(let least), .length(let length)): length >= least
    case (.oneOf(let words), .word(let word)): words.contains(word)
    case (.currentName, .text(let text)): WordKey(text).contains(WordKey(unit.name.vi))
    default: false
    }
  }
}

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

  /// Behind one reference: each is asked for in every row of every file.
  private var fields: Shared<Fields>

  package init(
    id: Slug,
    name: LocalizedText,
    aliases: [String] = [],
    kind: Kind
  ) {
    fields = Shared(
      Fields(
        id: id,
        name: name,
        aliases: aliases,
        kind: kind
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
  package var aliases: [String] {
    get { fields.value.aliases }
    set { fields.change { $0.aliases = newValue } }
  }
  package var kind: Kind {
    get { fields.value.kind }
    set { fields.change { $0.kind = newValue } }
  }

  private struct Fields: Sendable, Hashable {
    var id: Slug
    var name: LocalizedText
    var aliases: [String]
    var kind: Kind
  }
}
