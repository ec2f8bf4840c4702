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

/// Who decides how many pieces of some equipment an agency may have.
package struct EquipmentNorm: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Specialised equipment: the provincial People's Committee, or whom it delegates, sets the norm.
    case specialised
    /// No fixed norm: the head of the agency decides by need.
    case unlimited
  }

  package var kind: Kind
  /// What has to be kept in mind, as a sentence.
  package var guidance: LocalizedText
  /// The entries of the price book that it holds for.
  package var items: [Slug]

  package init(kind: Kind, guidance: LocalizedText, items: [Slug]) {
    self.kind = kind
    self.guidance = guidance
    self.items = items
  }
}

/// From which value and useful life on a thing is a fixed asset; below, it is a tool.
package struct FixedAssetThreshold: Sendable, Hashable {
  package var minimumValue: Money
  package var minimumLifeYears: Int

  package init(minimumValue: Money, minimumLifeYears: Int) {
    self.minimumValue = minimumValue
    self.minimumLifeYears = minimumLifeYears
  }
}

/// How a proposal uses a legal document; its name is the basis of its rule.
package enum LegalGround: String, Sendable, Hashable, CaseIterable {
  /// Named at the head of the proposal: "Căn cứ …".
  case cited
  /// A letter whose wish is carried out: "Thực hiện Công văn …", behind the grounds.
  case carriedOut
  /// What forbids to split a package; the section on procurement names it.
  case againstSplitting
  /// Followed without being named there.
  case followed
}

/// The most that one piece of some equipment may cost, tax included.
package struct PriceCeiling: Sendable, Hashable {
  package var name: LocalizedText
  /// The entries of the price book that it holds for.
  package var items: [Slug]
  package var amount: Money
  /// How many an agency may have, in words, where the rule says so.
  package var quantity: LocalizedText?

  package init(name: LocalizedText, items: [Slug], amount: Money, quantity: LocalizedText? = nil) {
    self.name = name
    self.items = items
    self.amount = amount
    self.quantity = quantity
  }
}

/// What the one-stop shop of a unit is called in the time of a rule.
package struct ShopName: Sendable, Hashable {
  /// One of them, as a sentence holds it: "Bộ phận Một cửa", "one-stop shop".
  package var name: LocalizedText

  package init(_ name: LocalizedText) { self.name = name }

  /// The name where no rule tells another.
  package static let usual = ShopName(LocalizedText(vi: "Bộ phận Một cửa", en: "one-stop shop"))
}

/// Who decides on money that a higher budget gives to lower ones.
package struct SupplementRule: Sendable, Hashable {
  /// The council that decides; the committee itself if absent.
  package var council: LocalizedText?

  package init(council: LocalizedText?) { self.council = council }
}

/// The survey of citizens on which a rating rests; what is funded has to stand before it.
package struct Survey: Sendable, Hashable {
  package var days: Period

  package init(days: Period) { self.days = days }
}

/// How long things are reckoned to last.
package struct UsefulLife: Sendable, Hashable {
  package var name: LocalizedText
  /// The entries of the price book that it holds for.
  package var items: [Slug]
  package var years: Int

  package init(name: LocalizedText, items: [Slug], years: Int) {
    self.name = name
    self.items = items
    self.years = years
  }
}

/// What the books of a unit call the spending on a line.
package enum SpendingKind: String, Sendable, Hashable, CaseIterable {
  case fixedAsset
  case tool
  case repair
  case upgrade
  /// A fixed asset or a tool; no rule for the day tells, or the price book names no useful life.
  case undetermined
}
