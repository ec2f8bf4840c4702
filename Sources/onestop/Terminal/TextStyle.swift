/// A look that a terminal gives to a word which already says the same: `error:` in red.
enum TextStyle: Int, Sendable {
  case bold = 1
  case red = 31
  case green = 32
  case yellow = 33

  /// Dresses a text, or leaves it as it is where colour is not allowed.
  func applied(to text: String, if isAllowed: Bool) -> String {
    isAllowed ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
