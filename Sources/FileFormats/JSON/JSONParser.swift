/// Descends through the bytes of a JSON text, once.
struct JSONParser {
  private let maximumDepth: Int
  private let maximumValues: Int
  private var depth = 0
  private var valueCount = 0
  var cursor: JSONCursor

  /// Begins at the start of a text that is valid UTF-8.
  init(_ text: UTF8Text, maximumDepth: Int, maximumValues: Int) {
    self.maximumDepth = maximumDepth
    self.maximumValues = maximumValues
    self.cursor = JSONCursor(text)
  }

  /// Reads the one value that is the whole text.
  mutating func document() throws(JSONError) -> JSONValue {
    cursor.skipSpace()
    guard !cursor.isAtEnd else { throw .empty(at: cursor.position()) }
    let value = try value(expected: .value)
    cursor.skipSpace()
    guard cursor.isAtEnd else {
      if cursor.isAtComment { throw .comment(at: cursor.position()) }
      throw .textAfterValue(cursor.character(), at: cursor.position())
    }
    return value
  }

  private mutating func value(expected: JSONError.Expectation) throws(JSONError) -> JSONValue {
    guard let byte = cursor.byte else { throw cursor.unexpected(expected) }
    let position = cursor.position()
    valueCount += 1
    guard valueCount <= maximumValues else { throw .tooManyValues(limit: maximumValues, at: position) }
    switch byte {
    case UInt8(ascii: "{"): return JSONValue(.object(try members(of: position)), at: position)
    case UInt8(ascii: "["): return JSONValue(.array(try elements(of: position)), at: position)
    case UInt8(ascii: "\""): return JSONValue(.string(try cursor.string()), at: position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try cursor.number()), at: position)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return JSONValue(try word(at: position), at: position)
    default: throw cursor.unexpected(expected)
    }
  }

  private mutating func word(at position: Position) throws(JSONError) -> JSONNode {
    switch cursor.word() {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    case let word: throw .unknownWord(word, at: position)
    }
  }

  private mutating func elements(of opening: Position) throws(JSONError) -> [JSONValue] {
    try enter(at: opening)
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    cursor.skipSpace()
    if cursor.pass(UInt8(ascii: "]")) { return elements }
    while true {
      guard !cursor.isAtEnd else { throw .unclosedArray(openedAt: opening) }
      elements.append(try value(expected: elements.isEmpty ? .valueOrEndOfArray : .value))
      cursor.skipSpace()
      if cursor.pass(UInt8(ascii: "]")) { return elements }
      guard !cursor.isAtEnd else { throw .unclosedArray(openedAt: opening) }
      try passComma(before: UInt8(ascii: "]"), expected: .commaOrEndOfArray)
    }
  }

  private mutating func members(of opening: Position) throws(JSONError) -> [JSONNode.Member] {
    try enter(at: opening)
    defer { depth -= 1 }
    var members: [JSONNode.Member] = []
    cursor.skipSpace()
    if cursor.pass(UInt8(ascii: "}")) { return members }
    while true {
      guard !cursor.isAtEnd else { throw .unclosedObject(openedAt: opening) }
      let member = try member(expected: members.isEmpty ? .keyOrEndOfObject : .key)
      if let number = member.value.number, cursor.byte == UInt8(ascii: ","), let error = cursor.markedNumber(number) {
        throw error
      }
      members.append(member)
      cursor.skipSpace()
      if cursor.pass(UInt8(ascii: "}")) { return members }
      guard !cursor.isAtEnd else { throw .unclosedObject(openedAt: opening) }
      try passComma(before: UInt8(ascii: "}"), expected: .commaOrEndOfObject)
    }
  }

  private mutating func member(expected: JSONError.Expectation) throws(JSONError) -> JSONNode.Member {
    guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.unexpected(expected) }
    let keyPosition = cursor.position()
    let key = try cursor.string()
    cursor.skipSpace()
    guard cursor.pass(UInt8(ascii: ":")) else { throw cursor.unexpected(.colon) }
    cursor.skipSpace()
    return JSONNode.Member(key: key, keyPosition: keyPosition, value: try value(expected: .value))
  }

  private mutating func passComma(before closing: UInt8, expected: JSONError.Expectation) throws(JSONError) {
    let comma = cursor
    guard cursor.pass(UInt8(ascii: ",")) else { throw cursor.unexpected(expected) }
    cursor.skipSpace()
    if cursor.byte == closing {
      var comma = comma
      throw .trailingComma(at: comma.position())
    }
  }

  private mutating func enter(at opening: Position) throws(JSONError) {
    guard depth < maximumDepth else { throw .tooDeep(limit: maximumDepth, at: opening) }
    depth += 1
    cursor.advance()
  }
}

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
  private let maximumValues: Int

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - maximumDepth: How many objects and arrays may stand in each other; never more than 128.
  ///   - maximumValues: How many values there may be; the default lets pass a record of ten countries.
  package init(maximumBytes: Int = 64 << 20, maximumDepth: Int = 128, maximumValues: Int = 20_000_000) {
    self.maximumValues = maximumValues
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
    var parser = JSONParser(text, maximumDepth: maximumDepth, maximumValues: maximumValues)
    return try parser.document()
  }
}
