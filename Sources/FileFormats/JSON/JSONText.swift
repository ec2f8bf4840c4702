import Foundation

/// Writes values as JSON: keys sorted, two spaces a level, slashes as they are, a line end at the end.
///
/// The same value gives the same text on every machine.
package enum JSONText {
  /// The text of a value.
  ///
  ///     try JSONText.encode(["b": 1, "a": 2])   // {\n  "a" : 2,\n  "b" : 1\n}\n
  ///
  /// - Throws: `EncodingError` if a part of the value has no JSON form, such as a number that is infinite.
  package static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// The text of a value on one line, without blanks: for programs only.
  ///
  ///     try JSONText.encodeCompactly(["b": 1, "a": 2])   // {"a":2,"b":1}
  ///
  /// - Throws: `EncodingError` as `encode`.
  package static func encodeCompactly(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
