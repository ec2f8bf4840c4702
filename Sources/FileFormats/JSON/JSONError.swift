/// The reason why a file cannot be read as JSON.
package enum JSONError: Error, Sendable, Hashable {
  /// The file is longer than the limit.
  case fileTooLarge(bytes: Int, limit: Int)
  /// The file is of another format.
  case foreignFormat(ForeignFormat)
  /// A byte cannot stand where it stands in UTF-8: another encoding, or damage.
  case invalidUTF8(byte: UInt8, at: Position)
  /// The file holds no value.
  case empty(at: Position)
  /// The file ends where something else should follow.
  case unexpectedEnd(expected: Expectation, at: Position)
  /// A character stands where something else should stand.
  case unexpectedCharacter(Character, expected: Expectation, at: Position)
  /// A word is neither `true` nor `false` nor `null`, such as `True` or `NaN`.
  case unknownWord(String, at: Position)
  /// A comma stands before the end of an object or array.
  case trailingComma(at: Position)
  /// A comment, which JSON does not have.
  case comment(at: Position)
  /// Something follows the value that is the whole of the file.
  case textAfterValue(Character, at: Position)
  /// A string is never closed.
  case unclosedString(openedAt: Position)
  /// An object is never closed.
  case unclosedObject(openedAt: Position)
  /// An array is never closed.
  case unclosedArray(openedAt: Position)
  /// A control character, such as a line end, stands in a string unescaped.
  case controlCharacter(byte: UInt8, at: Position)
  /// A backslash and what follows it mean nothing.
  case invalidEscape(String, at: Position)
  /// Half of a surrogate pair stands alone.
  case loneSurrogate(String, at: Position)
  /// A number begins with a zero that does not count, such as `007`.
  case leadingZero(at: Position)
  /// A number is written as people write it, with commas or several dots: `960.000.000`, `5,5`.
  case numberMarks(String, at: Position)
  /// A digit is missing in a number, such as after `-`, `1.` or `1e`.
  case missingDigit(at: Position)
  /// Objects and arrays stand in each other more deeply than is allowed.
  case tooDeep(limit: Int, at: Position)
  /// There are more values than is allowed.
  case tooManyValues(limit: Int, at: Position)
}

extension JSONError {
  /// The place of the trouble; absent if it is the file as a whole.
  package var position: Position? {
    switch self {
    case .fileTooLarge, .foreignFormat:
      nil
    case .invalidUTF8(_, let position), .empty(let position), .unexpectedEnd(_, let position),
      .unexpectedCharacter(_, _, let position), .unknownWord(_, let position), .trailingComma(let position),
      .comment(let position), .textAfterValue(_, let position), .unclosedString(let position),
      .unclosedObject(let position), .unclosedArray(let position), .controlCharacter(_, let position),
      .invalidEscape(_, let position), .loneSurrogate(_, let position), .leadingZero(let position),
      .numberMarks(_, let position), .missingDigit(let position), .tooDeep(_, let position),
      .tooManyValues(_, let position):
      position
    }
  }
}

extension JSONError: CustomStringConvertible {
  /// The trouble in English, without its place.
  package var description: String {
    switch self {
    case .fileTooLarge(let bytes, let limit): "the file has \(bytes) bytes; at most \(limit) are read"
    case .foreignFormat(let format): "the file is not JSON: it is \(format)"
    case .invalidUTF8(let byte, _):
      "the byte \(hexadecimal(byte)) is not valid UTF-8; save the file as UTF-8"
    case .empty: "the file is empty"
    case .unexpectedEnd(let expected, _): "the file ends where \(expected) should follow"
    case .unexpectedCharacter(let character, let expected, _): "expected \(expected), found \(quoted(character))"
    case .unknownWord(let word, _): "'\(word)' is not a JSON value; text needs double quotes"
    case .trailingComma: "a comma must not stand before the closing bracket"
    case .comment: "JSON has no comments"
    case .textAfterValue(let character, _): "\(quoted(character)) follows the end of the value"
    case .unclosedString: "the string that begins here is never closed"
    case .unclosedObject: "the object that begins here is never closed"
    case .unclosedArray: "the array that begins here is never closed"
    case .controlCharacter(let byte, _): "the control character \(hexadecimal(byte)) must be escaped in a string"
    case .invalidEscape(let escape, _): "'\(escape)' is not an escape; write '\\\\' for a backslash"
    case .loneSurrogate(let escape, _): "'\(escape)' is half of a surrogate pair without the other half"
    case .leadingZero: "a number must not begin with an extra zero"
    case .numberMarks(let text, _): "'\(text)' is not a number of JSON, which has one dot at most"
    case .missingDigit: "a digit is missing in the number"
    case .tooManyValues(let limit, _): "the file has more than \(limit) values"
    case .tooDeep(let limit, _): "more than \(limit) objects and arrays stand in each other"
    }
  }

  private func quoted(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x20, scalar.value != 0x7F else {
      return "a control character"
    }
    return character == "'" ? "\"'\"" : "'\(character)'"
  }
}

extension JSONError {
  /// What should have stood at a place.
  package enum Expectation: Sendable, Hashable, CaseIterable {
    /// Any value.
    case value
    /// A value, or the end of the array that just began.
    case valueOrEndOfArray
    /// A key in double quotes.
    case key
    /// A key in double quotes, or the end of the object that just began.
    case keyOrEndOfObject
    /// A colon after a key.
    case colon
    /// A comma or the end of the array.
    case commaOrEndOfArray
    /// A comma or the end of the object.
    case commaOrEndOfObject
  }
}

extension JSONError.Expectation: CustomStringConvertible {
  /// What was expected, in words.
  package var description: String {
    switch self {
    case .value: "a value"
    case .valueOrEndOfArray: "a value or ']'"
    case .key: "a key in double quotes"
    case .keyOrEndOfObject: "a key in double quotes or '}'"
    case .colon: "':'"
    case .commaOrEndOfArray: "',' or ']'"
    case .commaOrEndOfObject: "',' or '}'"
    }
  }
}
