package import Vocabulary

/// Writes values as JSON: keys sorted, two spaces a level, slashes as they are, a line end at the end.
///
/// The same value gives the same text on every machine. Characters that command a terminal or turn the order of reading are
/// escaped, so that the text can be looked at.
package enum JSONText {
  /// The text of a value.
  ///
  ///     try JSONText.encode(["b": 1, "a": 2])   // {\n  "a" : 2,\n  "b" : 1\n}\n
  ///
  /// - Throws: `EncodingError` if a part of the value has no JSON form, such as a number that is infinite.
  package static func encode(_ value: some Encodable) throws -> String {
    String(decoding: try bytes(value, JSONDraft.Style(isOpen: true)), as: UTF8.self) + "\n"
  }

  /// Writes the text of a value piece by piece, so that a long list in an object is never there as a whole.
  ///
  /// - Parameter take: gets one piece of the text after the other.
  /// - Throws: `EncodingError` as `encode`.
  package static func encode(
    _ value: some Encodable & Sendable,
    workers: Workers,
    _ take: ([UInt8]) -> Void
  ) throws {
    let draft = JSONDraft(JSONDraft.Style(isOpen: true), longList: 64)
    try value.encode(to: draft)
    try draft.pieces(workers, take)
    take([UInt8(ascii: "\n")])
  }

  private static func bytes(_ value: some Encodable, _ style: JSONDraft.Style) throws -> [UInt8] {
    let draft = JSONDraft(style)
    try value.encode(to: draft)
    var bytes: [UInt8] = []
    try draft.write(to: &bytes)
    return bytes
  }

  /// The text of a value on one line, without blanks and without escapes that JSON does not ask for: for programs only.
  ///
  ///     try JSONText.encodeCompactly(["b": 1, "a": 2])   // {"a":2,"b":1}
  ///
  /// - Throws: `EncodingError` as `encode`.
  package static func encodeCompactly(_ value: some Encodable) throws -> String {
    String(decoding: try bytes(value, JSONDraft.Style(isOpen: false)), as: UTF8.self)
  }
}

extension JSONText {
  /// A text as a JSON string, in quotation marks.
  ///
  ///     JSONText.quoted("a\"b\n")   // "\"a\\\"b\\n\""
  package static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    quoted.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): quoted += Array("\\n".utf8)
      case UInt8(ascii: "\r"): quoted += Array("\\r".utf8)
      case UInt8(ascii: "\t"): quoted += Array("\\t".utf8)
      case ..<0x20: quoted += Array("\\u00".utf8) + Array(hexadecimal(byte).utf8.suffix(2))
      default: quoted.append(byte)
      }
    }
    quoted.append(UInt8(ascii: "\""))
    return ShownText.json(String(decoding: quoted, as: UTF8.self))
  }
}

/// What programs read: an object with sorted keys, which gives the same bytes for the same values.
package protocol JSONRecord: Encodable, Sendable {
  /// The name and version of the object's shape, like `onestop.plan/1`.
  var schema: String { get }
}

extension JSONRecord {
  /// The record as JSON text with a line feed at its end.
  ///
  /// - Throws: an `EncodingError`, which no record of this room causes.
  package func json() throws -> [UInt8] {
    var text: [UInt8] = []
    try JSONText.encode(self, workers: .allCores) { text += $0 }
    return text
  }
}
