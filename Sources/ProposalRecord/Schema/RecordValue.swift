package import FileFormats

/// What a member of the record can be: a type that says how its values are written and what they must be when read.
package protocol RecordValue: Encodable, Sendable {
  /// What the schema says about every value of the type.
  static var form: RecordForm { get }
  /// Whether the value must be there.
  static var isRequired: Bool { get }

  /// Writes the value as a member of an object; an absent one leaves nothing.
  func write(to container: inout KeyedEncodingContainer<RecordKey>, as key: RecordKey) throws
}

extension RecordValue {
  package static var isRequired: Bool { true }

  package func write(to container: inout KeyedEncodingContainer<RecordKey>, as key: RecordKey) throws {
    try container.encode(self, forKey: key)
  }
}

/// A value without parts: a number, a text, a truth value.
package protocol RecordLeaf: RecordValue {
  /// What JSON has for it.
  static var kind: RecordForm.Kind { get }

  /// Reads a value; nothing if it is of another type or out of bounds.
  init?(recorded: JSONValue)
}

extension RecordLeaf {
  package static var form: RecordForm { .leaf(kind) }
}

extension Int: RecordLeaf {
  package static var kind: RecordForm.Kind { .integer }

  package init?(recorded: JSONValue) {
    guard let number = recorded.number.flatMap({ Int($0) }) else { return nil }
    self = number
  }
}

extension String: RecordLeaf {
  package static var kind: RecordForm.Kind { .text }

  package init?(recorded: JSONValue) {
    guard let text = recorded.string else { return nil }
    self = text
  }
}

extension Bool: RecordLeaf {
  package static var kind: RecordForm.Kind { .boolean }

  package init?(recorded: JSONValue) {
    guard let isTrue = recorded.boolean else { return nil }
    self = isTrue
  }
}

extension Optional: RecordValue where Wrapped: RecordValue {
  package static var form: RecordForm { Wrapped.form }
  package static var isRequired: Bool { false }

  package func write(to container: inout KeyedEncodingContainer<RecordKey>, as key: RecordKey) throws {
    try self?.write(to: &container, as: key)
  }
}

extension Array: RecordValue where Element: RecordValue {
  package static var form: RecordForm { .list(of: Element.form) }
}

extension Dictionary: RecordValue where Key == String, Value: RecordValue {
  package static var form: RecordForm { .table(of: Value.form) }
}

/// The key of a member, as JSON has it.
package struct RecordKey: CodingKey, Hashable {
  package let stringValue: String
  package var intValue: Int? { nil }

  package init(stringValue: String) { self.stringValue = stringValue }
  package init?(intValue: Int) { nil }
}
