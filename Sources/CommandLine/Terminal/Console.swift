import Foundation
package import Vocabulary

/// Where a command writes, and what it may know of the place where it runs.
///
/// A console is shared by everything that writes to it, hence a class:
///
///     print("31 units", to: &console.output)
package final class Console {
  /// The stream of results.
  package var output: Output
  /// The stream of messages.
  package var error: Output
  package let environment: [String: String]
  /// The language of help and messages.
  package var language = Language.vietnamese
  /// The width that help is wrapped to.
  package let columns: Int

  private init(output: Output, error: Output, environment: [String: String], columns: Int) {
    self.output = output
    self.error = error
    self.environment = environment
    self.columns = columns
  }

  /// The console of this process.
  package static func standard() -> Console {
    let environment = ProcessInfo.processInfo.environment
    return Console(
      output: .standardOutput(),
      error: .standardError(),
      environment: environment,
      columns: TerminalWidth.columns(environment: environment)
    )
  }

  /// A console that keeps what it gets, for tests.
  package static func memory(environment: [String: String] = [:], columns: Int = 80) -> Console {
    Console(output: .memory(), error: .memory(), environment: environment, columns: columns)
  }

  /// Prints a message on a line of its own, whatever the names in it hold.
  package func tell(_ message: LocalizedText) {
    print(ShownText.written(message[language]), to: &error)
  }

  /// Writes what is held back, and picks the code to end with: results that were lost make a success a failure.
  package func close(_ exitCode: ExitCode) -> ExitCode {
    output.flush()
    error.flush()
    guard let failure = output.failure else { return exitCode }
    print(FailureReport.line(Self.cannotWrite(failure)[language], in: language), to: &error)
    return .cannotWrite
  }

  private static func cannotWrite(_ failure: Int32) -> LocalizedText {
    let reason = SystemReason(code: failure).text
    return LocalizedText(
      vi: "không ghi được kết quả ra đầu ra chuẩn: \(reason.vi)",
      en: "The standard output cannot be written: \(reason.en)"
    )
  }
}

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

/// The number of columns that text may fill.
enum TerminalWidth {
  private static let standard = 80

  /// The columns: as `COLUMNS` says, else as wide as the terminal, else 80.
  static func columns(environment: [String: String]) -> Int {
    if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return standard }
    return Int(size.ws_col)
  }
}
