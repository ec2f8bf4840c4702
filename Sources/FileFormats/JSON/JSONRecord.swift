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
    Array(try JSONText.encode(self).utf8)
  }
}
