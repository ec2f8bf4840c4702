extension Report {
  /// Who signs, as printed: authority and post above, name below.
  package struct Signature: Sendable, Hashable {
    /// The lines above the post: for whom the signer signs, and in whose place.
    package var capacity: [Phrase]
    package var post: Phrase
    /// A word about how to sign, in italics.
    package var note: Phrase
    package var name: Phrase

    package init(capacity: [Phrase] = [], post: Phrase, note: Phrase, name: Phrase) {
      self.capacity = capacity
      self.post = post
      self.note = note
      self.name = name
    }
  }

  /// Who gets a copy.
  package struct Recipients: Sendable, Hashable {
    package var title: String
    /// Without the dash before and the mark behind.
    package var items: [Phrase]

    package init(title: String, items: [Phrase]) {
      self.title = title
      self.items = items
    }
  }

  /// The head of an annex.
  package struct Annex: Sendable, Hashable {
    /// "Phụ lục I".
    package var label: String
    package var title: Phrase
    /// The document that the annex belongs to; without the brackets around it.
    package var reference: Phrase
    /// Whether its tables want a broad page.
    package var isLandscape: Bool

    package init(label: String, title: Phrase, reference: Phrase, isLandscape: Bool = false) {
      self.isLandscape = isLandscape
      self.label = label
      self.title = title
      self.reference = reference
    }
  }
}
