extension XMLReader {
  /// How much of a document is taken before it is refused.
  package struct Limits: Sendable, Hashable {
    /// How many elements may stand in each other.
    package var depth: Int
    /// How many attributes a tag may have, and how many prefixes may be bound at a place.
    package var attributes: Int

    /// Makes limits; real documents stay far below the defaults.
    package init(depth: Int = 256, attributes: Int = 512) {
      self.depth = depth
      self.attributes = attributes
    }
  }
}
