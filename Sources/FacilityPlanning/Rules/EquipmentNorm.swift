package import Vocabulary

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
