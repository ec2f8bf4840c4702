extension Report {
  /// Who signs, as printed: authority and post above, name below.
  package struct Signature: Sendable, Hashable {
    package var post: Phrase
    /// A word about how to sign, in italics.
    package var note: Phrase
    package var name: Phrase

    package init(post: Phrase, note: Phrase, name: Phrase) {
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
    /// The document that the annex belongs to.
    package var reference: Phrase

    package init(label: String, title: Phrase, reference: Phrase) {
      self.label = label
      self.title = title
      self.reference = reference
    }
  }
}
