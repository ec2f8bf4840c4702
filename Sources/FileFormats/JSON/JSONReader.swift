/// Reads JSON strictly as RFC 8259 describes it, and knows where everything stands.
///
/// - A byte-order mark is accepted; the text must be UTF-8.
/// - Numbers stay as they are written, however long. Repeated keys stay, in order.
/// - A string holds Unicode text: half a surrogate pair is an error.
///
/// For example:
///
///     let value = try JSONReader().read(Array(#"{"units": [7]}"#.utf8))
///     value["units"]?.elements?.first?.number     // "7"
///     value["units"]?.elements?.first?.position   // 1:12
package struct JSONReader: Sendable {
  private let maximumBytes: Int
  private let maximumDepth: Int

  /// Makes a reader.
  ///
  /// - Parameter maximumDepth: How many objects and arrays may stand in each other; never more than 128.
  package init(maximumBytes: Int = 64 << 20, maximumDepth: Int = 128) {
    self.maximumBytes = maximumBytes
    // Each level takes room on the stack, and a thread may have only half a megabyte of it.
    self.maximumDepth = min(maximumDepth, 128)
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``JSONError`` at the first place that is not JSON.
  package func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    guard bytes.count <= maximumBytes else {
      throw .fileTooLarge(bytes: bytes.count, limit: maximumBytes)
    }
    if let format = ForeignFormat(startOf: bytes) {
      throw .foreignFormat(format)
    }
    let text = UTF8Text(bytes)
    if let offset = text.firstInvalidOffset() {
      throw .invalidUTF8(byte: bytes[offset], at: text.position(of: offset))
    }
    var parser = JSONParser(text, maximumDepth: maximumDepth)
    return try parser.document()
  }
}
