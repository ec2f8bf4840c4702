/// When colour is used: the values of `--color`.
///
/// Colour is never alone: what it says, a word says too.
package enum ColorRule: String, CaseIterable, LosslessStringConvertible, Sendable {
  case auto
  case always
  case never

  /// Tells whether a stream gets colour.
  ///
  /// `auto` gives colour to a terminal that can show it, unless `NO_COLOR` is set to anything.
  package func allowsColor(on output: Output, environment: [String: String]) -> Bool {
    allowsColor(onTerminal: output.isTerminal, environment: environment)
  }

  /// Tells whether a terminal, or what is none, gets colour.
  func allowsColor(onTerminal isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }
}
