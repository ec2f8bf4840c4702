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
