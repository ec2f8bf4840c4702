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
