/// A JSON value and the place where it begins in its file.
package struct JSONValue: Sendable, Hashable {
  /// What the value is.
  package var node: JSONNode
  /// Where its first character stands.
  package var position: Position

  /// Makes a value from what it is and where it begins.
  package init(_ node: JSONNode, at position: Position) {
    self.node = node
    self.position = position
  }
}

extension JSONValue {
  /// The members of an object, in the order of the file; absent for anything else.
  package var members: [JSONNode.Member]? {
    guard case .object(let members) = node else { return nil }
    return members
  }

  /// The elements of an array; absent for anything else.
  package var elements: [JSONValue]? {
    guard case .array(let elements) = node else { return nil }
    return elements
  }

  /// The text of a string; absent for anything else.
  package var string: String? {
    guard case .string(let text) = node else { return nil }
    return text
  }

  /// The digits of a number as the file writes them; absent for anything else.
  package var number: String? {
    guard case .number(let digits) = node else { return nil }
    return digits
  }

  /// The truth value; absent for anything else.
  package var boolean: Bool? {
    guard case .boolean(let isTrue) = node else { return nil }
    return isTrue
  }

  /// Whether the value is `null`.
  package var isNull: Bool { node == .null }

  /// The value of the first member with a key; absent without one, and for anything but an object.
  package subscript(key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }

  /// The members of an object whose key an earlier member has: what most programs would read in its place.
  ///
  /// Keys are the same if a person cannot tell them apart, composed or decomposed.
  package var repeatedMembers: [JSONNode.Member] {
    var keys: Set<String> = []
    return members?.filter { !keys.insert($0.key).inserted } ?? []
  }
}

/// What a JSON value is, as the file writes it.
package enum JSONNode: Sendable, Hashable {
  /// An object: its members in the order of the file, repeated keys included.
  case object([Member])
  /// An array.
  case array([JSONValue])
  /// A string, its escapes resolved.
  case string(String)
  /// A number in the form in which the file writes it, such as `-1.50e3`: no digit is lost.
  case number(String)
  /// `true` or `false`.
  case boolean(Bool)
  /// `null`.
  case null
}

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
