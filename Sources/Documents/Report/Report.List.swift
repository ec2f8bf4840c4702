extension Report {
  /// Items below each other.
  package struct List: Sendable, Hashable {
    package enum Style: Sendable, Hashable, CaseIterable {
      case bulleted
      case numbered
    }

    package var style: Style
    package var items: [Phrase]

    package init(_ style: Style, _ items: [Phrase]) {
      self.style = style
      self.items = items
    }
  }

  /// A name and its value.
  package struct Fact: Sendable, Hashable {
    package var name: String
    package var value: Phrase

    package init(_ name: String, _ value: Phrase) {
      self.name = name
      self.value = value
    }
  }
}
