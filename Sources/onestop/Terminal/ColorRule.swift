/// When colour is used: the values of `--color`.
///
/// Colour is never alone: what it says, a word says too.
enum ColorRule: String, CaseIterable, LosslessStringConvertible, Sendable {
  case auto
  case always
  case never

  /// Tells whether a stream gets colour.
  ///
  /// `auto` gives colour to a terminal that can show it, unless `NO_COLOR` is set to anything.
  func allowsColor(on output: Output, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      output.isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }
}
