extension JSONNode {
  /// One member of an object.
  package struct Member: Sendable, Hashable {
    /// The key, its escapes resolved.
    package var key: String
    /// Where the opening quote of the key stands.
    package var keyPosition: Position
    /// The value.
    package var value: JSONValue

    /// Makes a member from its key, the place of the key, and its value.
    package init(key: String, keyPosition: Position, value: JSONValue) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }
}
